import { expect, test } from "vitest";
import type { DisclosureRow } from "../../lib/generated/DisclosureRow";
import type { Record as Encounter } from "../../lib/generated/Record";
import { answers, firstChosen, shared, toggled } from "./logic";

const row = { id: "io_decision" } as DisclosureRow;
const person = (label: string, decision?: string) => ({
  label,
  fields: decision ? { io_decision: { value: decision, at: "" } } : {},
});
const record = {
  persons: [person("A"), person("B", "held"), person("C", "held")],
  referrals: [{ packets: [{ labels: ["B"] }] }],
} as unknown as Encounter;

test("the page begins with whoever is meant, else with somebody who was referred", () => {
  expect(firstChosen(record, "C")).toEqual(["C"]);
  expect(firstChosen(record, undefined)).toEqual(["B"]);
  expect(firstChosen({ ...record, persons: [], referrals: [] }, undefined)).toEqual([]);
});

test("several can be chosen, in the record's order, and never nobody", () => {
  expect(toggled(record, ["B"], "A")).toEqual(["A", "B"]);
  expect(toggled(record, ["B"], "B")).toEqual(["B"]);
});

test("a value is shown when all who are chosen share it", () => {
  expect(shared(record, ["B", "C"], row)).toBe("held");
  expect(shared(record, ["A", "B"], row)).toBeNull();
});

test("one answer for several is one act of one event each", () => {
  expect(answers(["A", "B"], "io_decision", "held")).toEqual([
    { event: "field_set", field: "io_decision", label: "A", value: "held" },
    { event: "field_set", field: "io_decision", label: "B", value: "held" },
  ]);
});
