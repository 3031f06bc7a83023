import { expect, test } from "vitest";
import { packetState, toneOf } from "./logic";

test("what has ended is danger, what ends soon attention, and what runs has no colour", () => {
  expect(["overdue", "soon", "running"].map((u) => toneOf(u as never))).toEqual(["danger", "attention", ""]);
});

test("an answer counts before a hand-over, and neither is worth attention", () => {
  expect(packetState({ receipt: 2, handed_over: true })).toEqual({ key: "watch-answered", args: { number: 2 }, tone: "done" });
  expect(packetState({ receipt: null, handed_over: true }).key).toBe("watch-handed");
  expect(packetState({ receipt: null, handed_over: false }).tone).toBe("attention");
});
