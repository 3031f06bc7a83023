import { expect, test } from "vitest";
import type { PackView } from "../../lib/generated/PackView";
import { installed, standing } from "./logic";

const numbers: PackView = {
  id: "be.directory",
  kind: "directory",
  name: "Numbers, autumn",
  version: 3,
  in_use: 3,
  previous: 2,
  valid_until: "2027-09-30",
  is_outdated: false,
  signed_by: "Myria",
  signed_at: "2026-11-03T02:00:00Z",
  installed_at: "2026-11-04T08:00:00Z",
};

test("what is worst of a pack is said", () => {
  expect(standing(numbers)).toBe("verified");
  expect(standing({ ...numbers, is_outdated: true })).toBe("outdated");
  expect(standing({ ...numbers, in_use: 2, is_outdated: true })).toBe("fell-back");
  expect(standing({ ...numbers, in_use: null })).toBe("not-used");
});

test("the pack that was just put in is told from those that were there", () => {
  expect(installed([numbers], [numbers])).toBeNull();
  const next = { ...numbers, version: 4 };
  expect(installed([numbers], [next])).toBe(next);
  const law: PackView = { ...numbers, id: "be.law", kind: "law" };
  expect(installed([numbers], [numbers, law])).toBe(law);
});
