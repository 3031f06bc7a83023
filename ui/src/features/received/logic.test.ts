import { expect, test } from "vitest";
import type { CaseLine } from "../../lib/generated/CaseLine";
import type { CaseView } from "../../lib/generated/CaseView";
import { before, standing, tellings, verdictTone, worthSaying } from "./logic";

const line = (evidence_id: string, persons: string[]) => ({ evidence_id, persons, unit: "Ostend", received_text: "today", answers: [] });
const view = {
  line: line("aa", ["A", "B"]),
  versions: [{ label: "A", other: { evidence_id: "bb", label: "C" } }],
  others: [line("bb", ["C", "D"])],
} as unknown as CaseView;

test("every person of another packet may be this one, until that was decided", () => {
  expect(tellings(view, "A").map((one) => one.other.label)).toEqual(["D"]);
  expect(tellings(view, "B").map((one) => one.other.label)).toEqual(["C", "D"]);
});

test("before the first answer everybody was received", () => {
  expect(before(view).map((a) => [a.scope, a.status])).toEqual([["A", "received"], ["B", "received"]]);
  const nobody = { ...view, line: line("aa", []) } as unknown as CaseView;
  expect(before(nobody)).toEqual([{ scope: null, status: "received", reason: null }]);
});

test("whoever waits is answered first, and not with the packet that a newer one follows", () => {
  const stands = (is_waiting: boolean, is_superseded: boolean) => standing({ is_waiting, is_superseded } as unknown as CaseLine);
  expect(stands(true, false)).toBe("answer-waiting");
  expect(stands(false, true)).toBe("answer-superseded");
  expect(stands(false, false)).toBe("answer-given");
});

test("says of a refused code only what asks something of the officer", () => {
  expect(["other-transfer", "newer", "spoiled"].every(worthSaying)).toBe(true);
  expect(["not-ours", "checksum", "text"].some(worthSaying)).toBe(false);
  expect(worthSaying(null)).toBe(false);
});

test("shows a refused packet as a danger and remarks as attention", () => {
  expect(["valid", "valid_with_remarks", "refused"].map(verdictTone)).toEqual(["done", "attention", "danger"]);
});
