import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { drawingOf, topicName } from "./pictogram";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const keys = (file: string): string[] =>
  new FluentResource(readFileSync(join(root, "locales", "en", file), "utf8")).body.map((m) => m.id);
const shown = [
  ...keys("leaflet.ftl").filter((k) => /^leaflet-(topic-\d+-title|short-\d+)$/.test(k)),
  ...keys("story.ftl").filter((k) => /^story-.+-title$/.test(k)),
];
const pages = keys("story.ftl").filter((k) => /^story-.+-s\d+$/.test(k));

test("every topic, every roadside sentence and every story has a drawing", () => {
  expect(shown.length).toBeGreaterThanOrEqual(21 + 17 + 5);
  expect(shown.filter((key) => drawingOf(key) === null)).toEqual([]);
});

test("each page of a story is told by a drawing of its own, that no other text has", () => {
  expect(pages).toHaveLength(5 * 4);
  expect(pages.filter((key) => drawingOf(key) === null)).toEqual([]);
  const own = new Set(pages.map((key) => drawingOf(key)?.path));
  expect(own.size).toBe(pages.length);
  expect(shown.filter((key) => own.has(drawingOf(key)?.path))).toEqual([]);
});

test("a drawing is a square of under two kilobytes", () => {
  const files = readdirSync(join(root, "pictograms")).filter((f) => f.endsWith(".svg"));
  const square = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (24 24|480 480)"><path fill="currentColor" d="[^"]+"\/><\/svg>\n?$/;
  const text = (f: string): string => readFileSync(join(root, "pictograms", f), "utf8");
  expect(files.filter((f) => text(f).length >= 2048 || !square.test(text(f)))).toEqual([]);
});

test("a drawing is one path, and each is used", () => {
  const names = readdirSync(join(root, "pictograms")).filter((f) => f.endsWith(".svg"));
  const wrong = names.filter((f) => readFileSync(join(root, "pictograms", f), "utf8").split("<path ").length !== 2);
  expect(wrong).toEqual([]);
  const used = new Set(Object.values(JSON.parse(readFileSync(join(root, "pictograms", "topics.json"), "utf8")) as Record<string, string>));
  expect(names.filter((f) => !used.has(f.replace(".svg", "")))).toEqual([]);
});

test("a text that has no drawing gets none, and a name is counted from one", () => {
  expect(drawingOf("leaflet-topic-99")).toBeNull();
  expect(drawingOf(topicName("leaflet-topic", 6))).toEqual(drawingOf("leaflet-topic-07-title"));
});
