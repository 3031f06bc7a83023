import { expect, test } from "vitest";
import type { DisclosureRow } from "../../lib/generated/DisclosureRow";
import type { LeafletView } from "../../lib/generated/LeafletView";
import { consentPairs } from "./consents";
import { linesOf, runsOf } from "./logic";

const leaflet = {
  short: ["One.", "Two."],
  short_keys: ["leaflet-short-01", "leaflet-short-02"],
  topics: [{ title: "Help", sentences: ["Three."], keys: ["leaflet-topic-01-s1"] }],
} as unknown as LeafletView;

test("the short notice comes first and the whole one follows it", () => {
  expect(linesOf(leaflet, false)).toHaveLength(2);
  expect(linesOf(leaflet, true).map((l) => l.text)).toEqual(["One.", "Two.", "Help", "Three."]);
});

test("a number to dial is a run of its own, whatever the script around it", () => {
  const runs = runsOf("اتصل: 02 511 64 64 أو 112");
  expect(runs.filter((r) => r.dialled).map((r) => r.text)).toEqual(["02 511 64 64"]);
  expect(runs.map((r) => r.text).join("")).toBe("اتصل: 02 511 64 64 أو 112");
});

test("consent is offered only where the table asks for it", () => {
  const row = (group: string | null, to: DisclosureRow["to"]): DisclosureRow =>
    ({ group, to }) as unknown as DisclosureRow;
  const pairs = consentPairs([row("health", { centre: "consent", magistrate: "may" }), row(null, { centre: "must" })]);
  expect(pairs).toEqual([{ recipient: "centre", groups: ["health"] }]);
});
