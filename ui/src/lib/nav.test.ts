import { expect, test } from "vitest";
import type { Entry } from "./generated/Entry";
import type { Event as Happening } from "./generated/Event";
import type { PersonFact } from "./generated/PersonFact";
import type { Record as Encounter } from "./generated/Record";
import { nextLabels, resume, undone } from "./nav";

function log(...events: Happening[]): Entry[] {
  return events.map((event, i) => ({
    seq: i + 1,
    encounter: "e",
    time: { wall: "2026-11-03T01:40:00Z", since_boot_ms: i, trusted: null },
    event,
  }));
}

const opened: Happening = {
  event: "opened",
  service: "local_police",
  context: "motorway",
  occurred_on: "2026-11-03",
  training: true,
};

function record(labels: string[], closed: string | null = null): Encounter {
  const persons = labels.map((label) => ({ label }));
  return { persons, closed_at: closed, referrals: [] } as unknown as Encounter;
}

const noField = (): null => null;

test("labels go on after the last letter and never repeat one in use", () => {
  expect(nextLabels(["A", "C"], 3)).toEqual(["B", "D", "E"]);
  expect(nextLabels(nextLabels([], 26), 2)).toEqual(["AA", "AB"]);
  expect(new Set(nextLabels([], 500)).size).toBe(500);
});

test("after a kill the encounter opens where the last tap was", () => {
  const told: Happening = { event: "offer_made", labels: ["B"], answer: "wants" };
  expect(resume(record(["A", "B"]), log(opened, told), noField)).toEqual({ at: "person", label: "B", step: "tell" });
});

test("each fact leads back to the page it is entered on", () => {
  const at = (fact: PersonFact): unknown => resume(record(["A"]), log(opened, { event: "persons_set", labels: ["A"], fact }), noField);
  expect(at({ fact: "says_victim", value: true })).toEqual({ at: "person", label: "A", step: "ask" });
  expect(at({ fact: "nationality", value: "eu" })).toEqual({ at: "person", label: "A", step: "identity" });
  expect(at({ fact: "complainant", value: true })).toEqual({ at: "person", label: "A", step: "identity" });
  expect(at({ fact: "age", value: "minor" })).toEqual({ at: "person", label: "A", step: "needs" });
});

test("what was said of several at once leads to the people, the same said one by one to the last", () => {
  const told = (label: string): Happening => ({ event: "offer_made", labels: [label], answer: "wants" });
  const [first, a, b] = log(opened, told("A"), told("B"));
  if (!first || !a || !b) throw new Error("three entries");
  expect(resume(record(["A", "B"]), [first, a, { ...b, time: a.time }], noField)).toEqual({ at: "people" });
  expect(resume(record(["A", "B"]), [first, a, b], noField)).toEqual({ at: "person", label: "B", step: "tell" });
});

test("what is typed while referring leads back there, and who is kept in view to what was sealed", () => {
  const typed: Happening = { event: "field_set", field: "meeting_point", label: "A", value: "x" };
  expect(resume(record(["A"]), log(opened, typed), () => "refer")).toEqual({ at: "refer" });
  const held: Happening = { event: "held", label: "A", reason: "child" };
  expect(resume(record(["A"]), log(opened, held), noField)).toEqual({ at: "sealed" });
});

test("looking again moves nothing", () => {
  const checked: Happening = { event: "life_checked", check: "air", done: true };
  const looked: Happening = { event: "looked", reason: null };
  expect(resume(record([]), log(opened, checked, looked), noField)).toEqual({ at: "life" });
});

test("an act that was taken back does not say where the officer was", () => {
  const entries = log(
    opened,
    { event: "people_counted", people: 8 },
    { event: "scene_answered", indicator: "SMG-01", answer: "yes", source: "officer_saw" },
    { event: "undone", seq: 3 },
  );
  expect(undone(entries)).toEqual(new Set([3]));
  expect(resume(record([]), entries, noField)).toEqual({ at: "life" });
});

test("a person who is gone is not a place to come back to", () => {
  const entries = log(opened, { event: "safety_question", label: "A" });
  expect(resume(record([]), entries, noField)).toEqual({ at: "place" });
});

test("a field leads back to the screen it is entered on", () => {
  const entries = log(opened, { event: "field_set", field: "name", label: "A", value: "x" });
  expect(resume(record(["A"]), entries, () => "identity")).toEqual({ at: "person", label: "A", step: "identity" });
});

test("a field of a path leads back to the result, where the path is open", () => {
  const entries = log(opened, { event: "field_set", field: "pay_agreed", label: "A", value: "x" });
  expect(resume(record(["A"]), entries, () => "path")).toEqual({ at: "person", label: "A", step: "result" });
});

test("a closed encounter opens on what was sealed", () => {
  expect(resume(record(["A"], "2026-11-03T05:00:00Z"), log(opened), noField)).toEqual({ at: "sealed" });
});

test("a way of reporting that was chosen last is where the encounter opens, for a person or for a source", () => {
  const chosen = (label: string | null): Happening => ({ event: "avenue_chosen", label, avenue: "third_party", mode: "third_party" });
  expect(resume(record(["A"]), log(opened, chosen("A")), noField)).toEqual({ at: "avenue", label: "A" });
  expect(resume(record([]), log(opened, chosen(null)), noField)).toEqual({ at: "avenue", label: null });
});

test("what somebody else reported opens on its one page, whatever was said last", () => {
  const information = { ...record([]), about: "information" } as Encounter;
  const sign: Happening = { event: "scene_answered", indicator: "SMG-01", answer: "yes", source: "third_party" };
  const told: Happening = { event: "field_set", field: "reported", label: null, value: "x" };
  expect(resume(information, log(opened, sign), noField)).toEqual({ at: "information" });
  expect(resume(information, log(opened, told), () => "information")).toEqual({ at: "information" });
  expect(resume(record([]), log(opened, sign), noField)).toEqual({ at: "scene" });
});
