import { expect, test } from "vitest";
import { careOf, dialled, isAskable, onlySafety, packetCount, promptedLabels, standing } from "./encounter";
import type { ContentView } from "./generated/ContentView";
import type { EncounterView } from "./generated/EncounterView";
import type { Indicator } from "./generated/Indicator";
import type { Observation } from "./generated/Observation";
import type { Person } from "./generated/Person";
import type { Record as Encounter } from "./generated/Record";

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

test("one packet for each recipient that the chosen persons call for", () => {
  const route = [
    { persons: ["A", "B"], others: 0 },
    { persons: ["B"], others: 0 },
    { persons: [], others: 2 },
  ];
  const view = { route } as unknown as EncounterView;
  expect(packetCount(view, ["A"])).toBe(2);
  expect(packetCount(view, ["A", "B"])).toBe(3);
});

const told = { id: "SMG-24", how: ["told"] } as unknown as Indicator;
const asked = { id: "MIN-14", how: ["asked"] } as unknown as Indicator;
const content = { paths: [{ id: "minor", safety: ["MIN-02"] }] } as unknown as ContentView;
const child = (guardian: boolean | null): EncounterView =>
  ({
    flows: [{ label: "A", flow: "minor" }],
    record: { persons: [{ label: "A", fields: guardian === null ? {} : { guardian_present: { value: guardian } } }] },
  }) as unknown as EncounterView;

test("without a guardian only safety questions are put to a child, and what is told freely is noted", () => {
  expect(onlySafety(content, child(null), "A")).toEqual(["MIN-02"]);
  expect(onlySafety(content, child(false), "A")).toEqual(["MIN-02"]);
  expect(careOf(told, ["MIN-02"])).toBe("free");
  expect(careOf(asked, ["MIN-02"])).toBe("waits");
  expect(careOf({ ...asked, id: "MIN-02" }, ["MIN-02"])).toBe("safety");
});

test("with a guardian, and for everybody else, every question may be put", () => {
  expect(onlySafety(content, child(true), "A")).toBeNull();
  expect(onlySafety(content, child(null), "B")).toBeNull();
});

test("whom a path prompts to refer is in the referral although the outcome prompts nothing", () => {
  const view = {
    assessment: { persons: ["A", "B"].map((label) => ({ label, outcome: "inform_only" })) },
    flows: [{ label: "B", flow: "accident", advises: true }],
  } as unknown as EncounterView;
  expect(promptedLabels(view)).toEqual(["B"]);
});
