import { expect, test } from "vitest";
import type { DirectoryRow } from "../../lib/generated/DirectoryRow";
import type { DisclosureRow } from "../../lib/generated/DisclosureRow";
import type { PathRow } from "../../lib/generated/PathRow";
import type { Person } from "../../lib/generated/Person";
import type { RoutedView } from "../../lib/generated/RoutedView";
import { askedRows, callRows, callsFirst, receivers } from "./logic";

const row = (id: string): DirectoryRow => ({ id }) as DirectoryRow;
const field = (id: string): DisclosureRow => ({ id }) as DisclosureRow;
const person = (age: Person["age"]): Person => ({ label: "A", age }) as Person;

test("the first to call stands before what is to be done, the others after it", () => {
  const directory = [row("child-focus"), row("guardianship-service")];
  const ids = ["guardianship-service", "gone", "child-focus"];
  expect(callsFirst({ steps: ["call", "apart"] } as unknown as PathRow)).toBe(true);
  const { now, later } = callRows(directory, ids, true);
  expect([now, later].map((rows) => rows.map((r) => r.id))).toEqual([["guardianship-service"], ["child-focus"]]);
});

test("where calling is not the first thing to do, nobody stands before it", () => {
  expect(callsFirst({ steps: ["respect", "slip"] } as unknown as PathRow)).toBe(false);
  const { now, later } = callRows([row("central-contact-point")], ["central-contact-point"], false);
  expect([now.length, later.length]).toEqual([0, 1]);
});

test("a path asks its rows in its own order, and no consent of a child", () => {
  const rows = [field("wages_fairwork"), field("pay_agreed")];
  const ids = ["pay_agreed", "wages_fairwork"];
  expect(askedRows(rows, ids, person("adult")).map((r) => r.id)).toEqual(ids);
  expect(askedRows(rows, ids, person("unsure")).map((r) => r.id)).toEqual(["pay_agreed"]);
});

test("who declined is a number to the centre and a person to the magistrate", () => {
  const route = [
    { kind: "centre", recipient: "payoke", name: "Payoke", persons: [], others: 1 },
    { kind: "magistrate", recipient: "parquet", name: "Parquet", persons: ["A"], others: 0 },
  ] as unknown as RoutedView[];
  expect(receivers(route).map((r) => [r.kind, r.countOnly])).toEqual([
    ["centre", true],
    ["magistrate", false],
  ]);
});
