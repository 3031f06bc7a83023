import { expect, test } from "vitest";
import { dialled, endonymOf, hasTelephone, isAskable, packetCount, standing } from "./encounter";
import type { EncounterView } from "./generated/EncounterView";
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

test("only a telephone turns a number into a call", () => {
  expect(hasTelephone("Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36")).toBe(true);
  expect(hasTelephone("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15")).toBe(false);
});

test("a language is called by its own name, and by its tag where nothing in it ships", () => {
  const content = { languages: [{ tag: "ar", endonym: "العربية" }] } as unknown as Parameters<typeof endonymOf>[0];
  expect(endonymOf(content, "ar")).toBe("العربية");
  expect(endonymOf(content, "ku")).toBe("ku");
});
