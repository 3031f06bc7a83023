import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { LeafletView } from "../../lib/generated/LeafletView";
import type { ShownLocked } from "../../lib/app.svelte";
import type { Person } from "../../lib/generated/Person";
import { counted, countedFor, keptOf, next, pageOf, partOf, placeOf, previous, proven, replyQuestion, replyWord, spokenAt, spokenOf, START, STORIES, STORY_PAGES, swiped, tabOf, Tally, TOLD, uncounted, type Asked, type Place, type Shape } from "./reading";

const leaflet = {
  version_full: "whole",
  short_keys: ["leaflet-short-01", "leaflet-short-02", "leaflet-short-03"],
  topics: [{ keys: ["leaflet-topic-01-s1", "leaflet-topic-01-s2"] }, { keys: ["leaflet-topic-02-s1"] }],
} as unknown as LeafletView;
const shape: Shape = { short: 3, topics: 2, questions: 2, replies: 3 };

function walk(from: Place, step: typeof next, with_: Shape): Place[] {
  const all = [from];
  for (let at = step(from, with_); at; at = step(at, with_)) all.push(at);
  return all;
}

test("on and on leads through everything once, and back the same way", () => {
  const there = walk(START, next, shape);
  const pages = STORIES.length * STORY_PAGES;
  expect(there).toHaveLength(3 + 1 + 2 + 1 + pages + 1 + 2 + 3 + 1);
  expect(there.at(-1)).toEqual({ part: "finished" });
  const back = walk({ part: "finished" }, previous, shape);
  expect(back.toReversed()).toEqual(there);
});

test("where nobody may answer alone, the stories are the end", () => {
  const there = walk(START, next, { ...shape, questions: 0, replies: 0 });
  expect(there.at(-1)).toEqual({ part: "story", story: STORIES.length - 1, page: STORY_PAGES - 1 });
  expect(there.some((p) => tabOf(p) === "questions")).toBe(false);
});

test("where no question is asked the person is still asked about the notice, after what is told before any answer", () => {
  const none = { ...shape, questions: 0 };
  const there = walk(START, next, none);
  expect(there.slice(-5)).toEqual([
    { part: "intro" },
    { part: "reply", at: 0 },
    { part: "reply", at: 1 },
    { part: "reply", at: 2 },
    { part: "finished" },
  ]);
  expect(walk({ part: "finished" }, previous, none).toReversed()).toEqual(there);
  expect(tabOf({ part: "reply", at: 0 })).toBe("questions");
});

test("each question about the notice and each answer to it has words of the hand-over, in every language of a person", () => {
  const asked: Asked[] = [
    { to: "understood", choices: ["yes", "no", "prefer_not"] },
    { to: "offer", choices: ["wants", "will_think", "not_now", "prefer_not"] },
    { to: "carry", choices: ["yes", "no", "prefer_not"] },
  ];
  const keys = asked.flatMap((a) => [replyQuestion(a.to), ...a.choices.map((c) => replyWord(a.to, c))]);
  expect(new Set(keys).size).toBe(3 + 2 + 3 + 2 + 1);
  const locales = join(import.meta.dirname, "..", "..", "..", "..", "locales");
  const files = readdirSync(locales).filter((tag) => existsSync(join(locales, tag, "handover.ftl")));
  expect(files.length).toBeGreaterThan(41);
  for (const tag of files) {
    const text = readFileSync(join(locales, tag, "handover.ftl"), "utf8");
    expect(keys.filter((key) => !text.includes(`\n${key} = `)), tag).toEqual([]);
  }
  expect(spokenOf(asked[1] as Asked)).toEqual({
    keys: ["notice-offer", "answer-wants-help", "answer-will-think", "answer-not-now", "answer-prefer-not"],
    at: "notice-offer",
  });
});

const began = new Date("2026-11-03T02:40:00.250Z");
const shownBefore = (): ShownLocked => {
  const view = { ...leaflet, version: "v", language: { tag: "ti", status: "draft" } } as unknown as LeafletView;
  const read = { seconds: 30, reached: { "leaflet-short-02": 4 } };
  return keptOf({ leaflet: view, read, heard: { voice: null, keys: [] }, at: began }, "shown");
};

test("what was shown to nobody in particular is counted with what was reached and when it was shown", () => {
  expect(countedFor(shownBefore(), ["A"])).toMatchObject({
    event: "notice_shown",
    labels: ["A"],
    language: "ti",
    version: "v",
    medium: "shown",
    seconds: 30,
    proof: { sentences: ["leaflet-short-02"], reached: { "leaflet-short-02": 4 }, of: 3, shown_at: "2026-11-03T02:40:00.250Z" },
  });
});

test("once counted for a person it is not offered for that person again, and still for another", () => {
  const person = (label: string, ...notices: { language: string; at: string }[]): Person => ({ label, notices }) as unknown as Person;
  const told = { language: "ti", at: "2026-11-03T02:40:00.250Z" };
  const sameInstant = { language: "ar", at: told.at };
  expect(uncounted(shownBefore(), [person("A"), person("B")])).toEqual(["A", "B"]);
  expect(uncounted(shownBefore(), [person("A", told), person("B", sameInstant)])).toEqual(["B"]);
  expect(uncounted(shownBefore(), [person("A", { ...told, at: "2026-11-03T02:40:00.250000Z" })])).toEqual([]);
});

test("each place knows its tab and its number", () => {
  expect(tabOf({ part: "short", at: 0 })).toBeNull();
  expect(tabOf({ part: "topic", topic: 1 })).toBe("topics");
  expect(tabOf({ part: "intro" })).toBe("questions");
  expect(counted({ part: "story", story: 1, page: 2 }, shape)).toEqual({ at: 3, of: 4 });
  expect(counted({ part: "topics" }, shape)).toBeNull();
});

test("parts carry the names of their words, the same in every language", () => {
  expect(partOf({ part: "topic", topic: 20 })).toBe("leaflet-topic-21");
  expect(partOf({ part: "story", story: 0, page: 3 })).toBe("story-lorry");
  expect(partOf({ part: "question", at: 0 })).toBeNull();
});

test("seconds are counted for each part and language, and none while it is covered", () => {
  const tally = new Tally();
  tally.show("ti", "leaflet-short", 0);
  tally.show("ti", "leaflet-topic-21", 4_000);
  tally.show("ti", null, 10_000);
  tally.show("ar", "leaflet-topic-21", 60_000);
  expect(tally.of("ti", 90_000)).toEqual({ seconds: 10, reached: { "leaflet-short": 4, "leaflet-topic-21": 6 } });
  expect(tally.of("ar", 92_000)).toEqual({ seconds: 32, reached: { "leaflet-topic-21": 32 } });
  expect(tally.languages).toEqual(["ti", "ar"]);
});

test("what is asked for again and again is counted once", () => {
  const tally = new Tally();
  tally.show("ti", "leaflet-short", 0);
  for (const now of [1_000, 2_000, 3_000]) tally.of("ti", now);
  expect(tally.of("ti", 5_000).seconds).toBe(5);
});

test("a notice proves each roadside sentence apart and an opened topic whole", () => {
  const proof = proven(leaflet, { "leaflet-short-02": 4, "leaflet-topic-01": 9, "story-day": 2 }, { voice: null, keys: [] });
  expect(proof.sentences).toEqual(["leaflet-short-02", "leaflet-topic-01-s1", "leaflet-topic-01-s2"]);
  expect([proof.of, proof.version_full, proof.voice]).toEqual([3, "whole", null]);
  const heard = proven(leaflet, { "leaflet-short-02": 4 }, { voice: "system", keys: ["leaflet-short-03", "story-day-s1"] });
  expect(heard.sentences).toEqual(["leaflet-short-02", "leaflet-short-03"]);
  expect([heard.voice, heard.version_full]).toEqual(["system", null]);
});

test("the voice reads the page that is open, from where one is, and the page follows it", () => {
  expect(spokenAt({ part: "short", at: 1 }, leaflet, [])).toEqual({ keys: leaflet.short_keys, at: "leaflet-short-02" });
  expect(spokenAt({ part: "story", story: 1, page: 3 }, leaflet, []).at).toBe("story-day-s4");
  expect(spokenAt({ part: "question", at: 0 }, leaflet, ["question-smg-09"]).keys[0]).toBe("question-smg-09");
  expect(spokenAt({ part: "topics" }, leaflet, []).keys).toEqual([]);
  expect(placeOf({ part: "short", at: 0 }, "leaflet-short-03")).toEqual({ part: "short", at: 2 });
  expect(placeOf({ part: "story", story: 1, page: 0 }, "story-day-s2")).toEqual({ part: "story", story: 1, page: 1 });
  expect(placeOf({ part: "topic", topic: 0 }, "leaflet-topic-01-s2")).toBeNull();
});

test("after a pause the voice goes on where it was, and elsewhere it begins anew", () => {
  const topic: Place = { part: "topic", topic: 0 };
  expect(spokenAt(topic, leaflet, []).at).toBe("leaflet-topic-01-s1");
  expect(spokenAt(topic, leaflet, [], "leaflet-topic-01-s2").at).toBe("leaflet-topic-01-s2");
  expect(spokenAt({ part: "topic", topic: 1 }, leaflet, [], "leaflet-topic-01-s2").at).toBe("leaflet-topic-02-s1");
  expect(spokenAt({ part: "intro" }, leaflet, [], TOLD[2]).at).toBe(TOLD[2]);
  expect(spokenAt({ part: "question", at: 0 }, leaflet, ["question-smg-09"], "answer-no").at).toBe("answer-no");
  // Where each sentence has a place of its own, the place is where one is.
  expect(spokenAt({ part: "short", at: 1 }, leaflet, [], "leaflet-short-03").at).toBe("leaflet-short-02");
  const pages = [{ part: "question", at: 0 }, { part: "question", at: 1 }, topic, { part: "intro" }] as const;
  expect(new Set(pages.map(pageOf)).size).toBe(4);
  expect(pageOf({ part: "short", at: 0 })).toBe(pageOf({ part: "short", at: 2 }));
});

test("what was seen at all was seen for a second", () => {
  const tally = new Tally();
  tally.show("ti", "story-day", 0);
  expect(tally.of("ti", 200)).toEqual({ seconds: 1, reached: { "story-day": 1 } });
});

test("a swipe follows the direction of reading", () => {
  expect(swiped(-90, 5, false)).toBe("next");
  expect(swiped(-90, 5, true)).toBe("previous");
  expect(swiped(90, 5, true)).toBe("next");
  expect(swiped(-30, 0, false)).toBeNull();
  expect(swiped(-90, 80, false)).toBeNull();
});
