import { expect, test } from "vitest";
import type { Avenue } from "../../lib/generated/Avenue";
import type { Record as Encounter } from "../../lib/generated/Record";
import { chosenBy, offered } from "./logic";

const avenue = (id: string, services: Avenue["services"], about: Avenue["about"]): Avenue =>
  ({ id, services, about }) as unknown as Avenue;

const avenues = [
  avenue("victim_procedure", ["local_police", "labour_inspection"], ["persons"]),
  avenue("anonymous_statement", ["local_police"], ["persons", "information"]),
  avenue("labour_tip", ["labour_inspection"], ["persons", "information"]),
];

test("a labour inspector is not shown the anonymous statement", () => {
  expect(offered(avenues, "labour_inspection", "persons").map((a) => a.id)).toEqual(["victim_procedure", "labour_tip"]);
});

test("who brings information is never shown a way that names", () => {
  expect(offered(avenues, "local_police", "information").map((a) => a.id)).toEqual(["anonymous_statement"]);
});

test("the source's way and a person's way are two things", () => {
  const record = {
    source: { avenue: "third_party", mode: "third_party" },
    persons: [{ label: "A", avenue: "victim_procedure" }, { label: "B", avenue: null }],
  } as unknown as Encounter;
  expect([chosenBy(record, null), chosenBy(record, "A"), chosenBy(record, "B")]).toEqual(["third_party", "victim_procedure", null]);
});
