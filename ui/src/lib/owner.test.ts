import { expect, test } from "vitest";
import type { OwnerView } from "./generated/OwnerView";
import { lineKey, sentAgain } from "./owner";

const view = (label: string, packet: string | null, step: string, is_sent_again: boolean) =>
  ({ encounter: "e", label, name: `office of ${packet}`, owner: { packet, step }, is_sent_again }) as unknown as OwnerView;

test("two persons of one packet are one new packet, and a centre that is full gets none", () => {
  const owners = [
    view("A", "p1", "give_more", true),
    view("B", "p1", "give_more", true),
    view("A", "p2", "next_centre", false),
    view("A", "p3", "call_office", true),
    view("C", null, "tell", false),
  ];
  expect(sentAgain(owners).map((a) => [a.packet, a.name])).toEqual([
    ["p1", "office of p1"],
    ["p3", "office of p3"],
  ]);
});

test("what was signed in vain is sealed again as it is, and what was asked for is added first", () => {
  const owners = [view("A", "p1", "seal_again", true), view("A", "p2", "ask_or_seal", true), view("A", "p3", "give_more", true)];
  expect(sentAgain(owners).map((a) => a.inVain)).toEqual([true, true, false]);
});

test("one person who waits for two offices has two lines", () => {
  const keys = [view("A", "p1", "give_more", true), view("A", "p2", "next_centre", false)].map(lineKey);
  expect(new Set(keys).size).toBe(2);
});
