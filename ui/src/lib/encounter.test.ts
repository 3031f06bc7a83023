import { expect, test } from "vitest";
import {
  activePacks,
  careOf,
  dialled,
  endonymOf,
  grouped,
  hasTelephone,
  isAskable,
  isNameHeld,
  isToldApart,
  onlySafety,
  packetCount,
  promptedLabels,
  standing,
  switchedPacks,
  tellsWho,
} from "./encounter";
import type { ContentView } from "./generated/ContentView";
import type { DisclosureRow } from "./generated/DisclosureRow";
import type { EncounterView } from "./generated/EncounterView";
import type { Indicator } from "./generated/Indicator";
import type { Observation } from "./generated/Observation";
import type { Person } from "./generated/Person";
import type { Record as Encounter } from "./generated/Record";
import type { RoutedView } from "./generated/RoutedView";

const at = "2026-11-03T01:40:00Z";
const saw = (answer: Observation["answer"]): Observation => ({ answer, source: "officer_saw", at });

function person(own: { [id: string]: Observation }, transported = true): Person {
  return { label: "A", transported, observations: own, notices: [], safety_questions: [] } as unknown as Person;
}

const scene = { scene: { "SMG-01": saw("yes") } } as unknown as Encounter;

test("a person's own no beats the scene's yes", () => {
  expect(standing(scene, person({ "SMG-01": saw("no") }), "SMG-01")).toMatchObject({ own: true });
});

test("a person's own unknown leaves the scene's yes standing", () => {
  const stands = standing(scene, person({ "SMG-01": saw("unknown") }), "SMG-01");
  expect(stands).toMatchObject({ own: false, observation: { answer: "yes" } });
});

test("a driver takes no answer from the scene", () => {
  expect(standing(scene, person({}, false), "SMG-01")).toBeNull();
});

test("questions open with a notice or a logged safety question, and with nothing else", () => {
  expect(isAskable(person({}))).toBe(false);
  expect(isAskable({ ...person({}), safety_questions: [at] })).toBe(true);
});

test("a number is dialled without the spaces that help reading it aloud", () => {
  expect(dialled("+32 2 511 64 64")).toBe("tel:+3225116464");
});

const told = { id: "SMG-24", how: ["told"] } as unknown as Indicator;
const asked = { id: "MIN-14", how: ["asked"] } as unknown as Indicator;
const paths = { paths: [{ id: "minor", safety: ["MIN-02"] }] } as unknown as ContentView;
const child = (guardian: boolean | null): EncounterView =>
  ({
    flows: [{ label: "A", flow: "minor" }],
    record: { persons: [{ label: "A", fields: guardian === null ? {} : { guardian_present: { value: guardian } } }] },
  }) as unknown as EncounterView;

test("without a guardian only safety questions are put to a child, and what is told freely is noted", () => {
  expect(onlySafety(paths, child(null), "A")).toEqual(["MIN-02"]);
  expect(onlySafety(paths, child(false), "A")).toEqual(["MIN-02"]);
  expect(careOf(told, ["MIN-02"])).toBe("free");
  expect(careOf(asked, ["MIN-02"])).toBe("waits");
  expect(careOf({ ...asked, id: "MIN-02" }, ["MIN-02"])).toBe("safety");
});

test("with a guardian, and for everybody else, every question may be put", () => {
  expect(onlySafety(paths, child(true), "A")).toBeNull();
  expect(onlySafety(paths, child(null), "B")).toBeNull();
});

test("whom a path prompts to refer is in the referral although the outcome prompts nothing", () => {
  const view = {
    assessment: { persons: ["A", "B"].map((label) => ({ label, outcome: "inform_only" })) },
    flows: [{ label: "B", flow: "accident", advises: true }],
  } as unknown as EncounterView;
  expect(promptedLabels(view)).toEqual(["B"]);
});

const rows = (pack: string, count: number): { id: string }[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${pack}-0${i + 1}` }));
const content = {
  packs: [
    { id: "SMG", always: false, contexts: ["motorway"], indicators: rows("SMG", 3) },
    { id: "LAB", always: false, contexts: ["workplace"], indicators: rows("LAB", 2) },
    { id: "MIN", always: true, contexts: [], indicators: rows("MIN", 1) },
  ],
} as unknown as ContentView;
const motorway = { context: "motorway", packs: null } as unknown as Encounter;

test("a pack is added in the order of the packs, and minors stay", () => {
  const packs = switchedPacks(content, { ...motorway, packs: ["LAB", "MIN"] }, "SMG");
  expect(packs).toEqual(["SMG", "LAB", "MIN"]);
  expect(switchedPacks(content, motorway, "SMG")).toEqual(["MIN"]);
});

test("packs switched back to the context's own follow the context again", () => {
  expect(switchedPacks(content, { ...motorway, packs: ["SMG", "LAB", "MIN"] }, "LAB")).toBeNull();
});

test("what helps most comes first in its own order, and no row stands twice or is lost", () => {
  const packs = activePacks(content, { ...motorway, packs: ["SMG", "LAB", "MIN"] });
  const { first, groups } = grouped(packs, (i) => i.id !== "MIN-01", ["LAB-02", "SMG-03", "MIN-01"]);
  expect(first.map((i) => i.id)).toEqual(["LAB-02", "SMG-03"]);
  expect(groups.map((g) => [g.pack, g.rows.map((i) => i.id)])).toEqual([
    ["SMG", ["SMG-01", "SMG-02"]],
    ["LAB", ["LAB-01"]],
  ]);
});

test("only a telephone turns a number into a call", () => {
  expect(hasTelephone("Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36")).toBe(true);
  expect(hasTelephone("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15")).toBe(false);
});

test("a language is called by its own name, and by its tag where nothing in it ships", () => {
  const content = { languages: [{ tag: "ar", endonym: "العربية" }] } as unknown as Parameters<typeof endonymOf>[0];
  expect(endonymOf(content, "ar")).toBe("العربية");
  expect(endonymOf(content, "ku")).toBe("ku");
});

test("one packet for each recipient, and one more for names that one magistrate may know", () => {
  const to = (kind: string, identities: string): RoutedView => ({ kind, identities }) as unknown as RoutedView;
  expect(packetCount([to("centre", "nothing"), to("magistrate", "nothing")])).toBe(2);
  expect(packetCount([to("centre", "nothing"), to("magistrate", "sealed")])).toBe(3);
  expect(packetCount([to("magistrate", "envelope")])).toBe(2);
  expect(packetCount([])).toBe(0);
});

test("before it is clear who will know a name, no row asks for one", () => {
  const anybody = person({});
  expect(isNameHeld({ ...anybody, avenue: null, identity_mode: "named" })).toBe(false);
  expect(isNameHeld({ ...anybody, avenue: "victim_procedure", identity_mode: "named" })).toBe(true);
  expect(isNameHeld({ ...anybody, avenue: "anonymous_report", identity_mode: "none" })).toBe(false);
  const row = (input: string, identifying: boolean, sealed = false): DisclosureRow => ({ input, identifying, sealed }) as unknown as DisclosureRow;
  expect([row("line", true), row("line", false, true), row("choice", true), row("line", false)].map(tellsWho)).toEqual([true, true, false, false]);
});

test("a name is only said to be forgotten once it went to the magistrate's own key", () => {
  const almaz = { ...person({}), label: "A", identity_mode: "anonymous_statement" } as Person;
  const sealed = (by_hand: boolean): Encounter =>
    ({ referrals: [{ packets: [{ identity: true, by_hand, labels: ["A"] }] }] }) as unknown as Encounter;
  expect(isToldApart(sealed(false), almaz)).toBe(true);
  expect(isToldApart(sealed(true), almaz)).toBe(false);
  expect(isToldApart(sealed(false), { ...almaz, identity_mode: "named" })).toBe(false);
});
