import { expect, test } from "vitest";
import { dialled, isAskable, isNameHeld, isToldApart, packetCount, standing, tellsWho } from "./encounter";
import type { DisclosureRow } from "./generated/DisclosureRow";
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
    { persons: ["A", "B"], others: 0, identities: "nothing" },
    { persons: ["B"], others: 0, identities: "nothing" },
    { persons: [], others: 2, identities: "nothing" },
  ];
  const view = { route, record: { about: "persons" } } as unknown as EncounterView;
  expect(packetCount(view, ["A"])).toBe(2);
  expect(packetCount(view, ["A", "B"])).toBe(3);
});

test("names that one magistrate may know are a packet of their own, for those they are about", () => {
  const magistrate = { persons: ["A", "B"], others: 0, identities: "sealed", protected: ["A"], protects_source: false };
  const view = { route: [magistrate], record: { about: "persons" } } as unknown as EncounterView;
  expect(packetCount(view, ["A", "B"])).toBe(2);
  expect(packetCount(view, ["B"])).toBe(1);
});

test("what somebody else reported is one packet although nobody is chosen", () => {
  const magistrate = { persons: [], others: 0, identities: "envelope", protected: [], protects_source: true };
  const view = { route: [magistrate], record: { about: "information" } } as unknown as EncounterView;
  expect(packetCount(view, [])).toBe(2);
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
