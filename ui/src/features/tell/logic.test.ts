import { expect, test } from "vitest";
import type { DisclosureRow } from "../../lib/generated/DisclosureRow";
import type { LanguageView } from "../../lib/generated/LanguageView";
import type { LeafletView } from "../../lib/generated/LeafletView";
import { consentPairs } from "./consents";
import { findLanguages, linesOf, runsOf, secondsShown } from "./logic";

const language = (tag: string, endonym: string): LanguageView => ({
  tag,
  endonym,
  direction: "ltr",
  script: "Latn",
  status: "draft",
  voice: null,
  countries: [],
  contexts: [],
});

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

test("a notice that was shown was shown for at least a second", () => {
  expect(secondsShown(1000, 1200)).toBe(1);
  expect(secondsShown(0, 61_400)).toBe(61);
});

test("a language is found by its own name, and those spoken here come first", () => {
  const all = [language("nl", "Nederlands"), language("ti", "ትግርኛ"), language("ar", "العربية")];
  expect(findLanguages(all, "ትግ", []).map((l) => l.tag)).toEqual(["ti"]);
  expect(findLanguages(all, "", ["ar"])[0]?.tag).toBe("ar");
});

test("consent is offered only where the table asks for it", () => {
  const row = (group: string | null, to: DisclosureRow["to"]): DisclosureRow =>
    ({ group, to }) as unknown as DisclosureRow;
  const pairs = consentPairs([row("health", { centre: "consent", magistrate: "may" }), row(null, { centre: "must" })]);
  expect(pairs).toEqual([{ recipient: "centre", groups: ["health"] }]);
});
