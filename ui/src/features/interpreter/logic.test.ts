import { expect, test } from "vitest";
import type { InterpreterView } from "../../lib/generated/InterpreterView";
import type { Notice } from "../../lib/generated/Notice";
import type { Person } from "../../lib/generated/Person";
import { begun, conveyedCount, hasReached, hearing, isTold, mediumOf, ticked, type Heard } from "../../lib/notice";
import { nextSentence, openNotice, sentencesOf } from "./logic";

const sentence = (number: number, key: string) => ({ number, key, officer: "o", own: "p" });
const notice = {
  tag: "ti",
  status: "draft",
  version: "v",
  version_full: "f",
  parts: [
    { title: null, own_title: null, sentences: [sentence(1, "leaflet-short-01"), sentence(2, "leaflet-short-02")] },
    { title: "T", own_title: "T", sentences: [sentence(3, "leaflet-topic-01-s1")] },
  ],
} as unknown as InterpreterView;
const interpreted = (sentences: string[]) =>
  ({ medium: "interpreted", interpreter: "phone", version: "v", at: "t", sentences }) as unknown as Notice;
const person = (...notices: Notice[]) => ({ notices }) as unknown as Person;

test("the next sentence is the first that was not conveyed, topics only when asked for", () => {
  const short = sentencesOf(notice, false);
  expect(nextSentence(short, [])?.number).toBe(1);
  expect(nextSentence(short, ["leaflet-short-01"])?.number).toBe(2);
  expect(nextSentence(short, ["leaflet-short-01", "leaflet-short-02"])).toBeUndefined();
  expect(nextSentence(sentencesOf(notice, true), ["leaflet-short-01", "leaflet-short-02"])?.number).toBe(3);
});

test("the same interpreter goes on where the notice was broken off, another begins anew", () => {
  const broken = person(interpreted(["leaflet-short-01"]));
  expect(openNotice(broken, notice, "phone")?.at).toBe("t");
  expect(openNotice(broken, notice, "sworn")).toBeUndefined();
  expect(openNotice(broken, { ...notice, version: "w" }, "phone")).toBeUndefined();
  expect(openNotice(person(interpreted(["leaflet-short-01", "leaflet-short-02"])), notice, "phone")).toBeUndefined();
  expect(openNotice(person(), notice, "phone")).toBeUndefined();
});

test("an interpreter who has conveyed nothing told nobody", () => {
  expect(isTold(person(interpreted([])))).toBe(false);
  expect(isTold(person(interpreted([]), interpreted(["leaflet-short-01"])))).toBe(true);
  expect(hasReached({ medium: "shown", sentences: [] } as unknown as Notice)).toBe(true);
});

test("a notice begins with its kind of interpreter, and a tick beyond the roadside names the whole text", () => {
  expect(begun(notice, ["A"], "sworn")).toMatchObject({
    medium: "interpreted",
    version: "v",
    proof: { interpreter: { kind: "sworn", connected: false }, of: 2 },
  });
  expect(ticked(notice, ["A"], "t", "leaflet-short-01", true)).not.toHaveProperty("version_full");
  expect(ticked(notice, ["A"], "t", "leaflet-topic-01-s1", true)).toMatchObject({ version_full: "f", conveyed: true });
  expect(conveyedCount(interpreted(["leaflet-short-01", "leaflet-topic-01-s1"]))).toBe(1);
});

test("what was heard is a notice that was played, and nothing heard is none", () => {
  expect(mediumOf("read_aloud", { voice: null, keys: [] })).toBe("read_aloud");
  const heard = { voice: "synthetic", keys: ["leaflet-short-01"] } as const;
  expect(mediumOf("shown", { ...heard, keys: [...heard.keys] })).toBe("played");
});

test("of several voices the proof names the least trusted, whichever spoke first", () => {
  const voices = ["recording", "synthetic", "system", "recording"] as const;
  const heard = voices.reduce((so, voice, i) => hearing(so, `leaflet-short-0${i % 3}`, voice), { voice: null, keys: [] } as Heard);
  expect(heard).toEqual({ voice: "synthetic", keys: ["leaflet-short-00", "leaflet-short-01", "leaflet-short-02"] });
  expect(hearing({ voice: "recording", keys: [] }, "a", "system").voice).toBe("system");
  expect(hearing({ voice: null, keys: [] }, "a", "recording").voice).toBe("recording");
});
