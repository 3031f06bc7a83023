import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FeedbackLine } from "../../lib/generated/FeedbackLine";
import type { Point } from "../../lib/generated/Point";
import { bundleOf, wordKey } from "../../lib/words.svelte";
import { kindKey, LESSONS, POINTS, remarkKey } from "./logic";

function line(point: Point, kind: string | null = null): FeedbackLine {
  return { point, labels: [], indicator: null, elements: [], kind, minutes: null };
}

test.each(["nl", "fr", "de", "en"])("every remark and every lesson has words in %s", (lang) => {
  const file = join(import.meta.dirname, "..", "..", "..", "..", "locales", lang, "training.ftl");
  const bundle = bundleOf(lang, readFileSync(file, "utf8"));
  const kinds = (point: Point): (string | null)[] => (point === "secrecy" ? ["complained", "found"] : [null]);
  const keys = Object.entries(POINTS).flatMap(([point, parts]) =>
    parts.flatMap((part) => kinds(point as Point).map((kind) => remarkKey(line(point as Point, kind), part))),
  );
  keys.push(...LESSONS.map((lesson) => `training-lesson-${lesson}`));
  expect(keys.map(wordKey).filter((key) => !bundle.hasMessage(key))).toEqual([]);
});

test("what a remark names is called as on the screen where it is recorded", () => {
  expect(kindKey(line("called", "centre"))).toBe("recipient-centre");
  expect(kindKey(line("life", "called_112"))).toBe("life-check-called_112");
  expect(kindKey(line("secrecy", "found"))).toBeNull();
  expect(kindKey(line("victim"))).toBeNull();
});
