import { expect, test } from "vitest";
import type { Person } from "../../lib/generated/Person";
import { answeredAlone } from "./logic";

const at = "2026-11-03T03:12:00Z";

test("what stands is shown beside an answer given alone only where they differ", () => {
  const person = {
    alone: {
      "SMG-11": { answer: "no", language: "ti", at },
      "SMG-09": { answer: "yes", language: "ti", at },
      "SMG-15": { answer: "unknown", language: "ar", at },
    },
    observations: {
      "SMG-09": { answer: "yes", source: "person_answered_alone", at },
      "SMG-11": { answer: "yes", source: "person_said", at },
    },
  } as unknown as Person;
  const rows = answeredAlone(person);
  expect(rows.map((r) => r.indicator)).toEqual(["SMG-09", "SMG-11", "SMG-15"]);
  expect(rows.map((r) => r.differs?.answer ?? null)).toEqual([null, "yes", null]);
});

test("who answered nothing alone has no rows", () => {
  expect(answeredAlone({ alone: {}, observations: {} } as unknown as Person)).toEqual([]);
});
