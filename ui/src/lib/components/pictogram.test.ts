import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { pathOf, topicName } from "./pictogram";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const keys = (file: string): string[] =>
  new FluentResource(readFileSync(join(root, "locales", "en", file), "utf8")).body.map((m) => m.id);
const shown = [
  ...keys("leaflet.ftl").filter((k) => /^leaflet-(topic-\d+-title|short-\d+)$/.test(k)),
  ...keys("story.ftl").filter((k) => /^story-.+-title$/.test(k)),
];

test("every topic, every roadside sentence and every story has a drawing", () => {
  expect(shown.length).toBeGreaterThanOrEqual(21 + 17 + 5);
  expect(shown.filter((key) => pathOf(key) === null)).toEqual([]);
});

test("a drawing is one path, and each is used", () => {
  const names = readdirSync(join(root, "pictograms")).filter((f) => f.endsWith(".svg"));
  const wrong = names.filter((f) => readFileSync(join(root, "pictograms", f), "utf8").split("<path ").length !== 2);
  expect(wrong).toEqual([]);
  const used = new Set(Object.values(JSON.parse(readFileSync(join(root, "pictograms", "topics.json"), "utf8")) as Record<string, string>));
  expect(names.filter((f) => !used.has(f.replace(".svg", "")))).toEqual([]);
});

test("a text that has no drawing gets none, and a name is counted from one", () => {
  expect(pathOf("leaflet-topic-99")).toBeNull();
  expect(pathOf(topicName("leaflet-topic", 6))).toBe(pathOf("leaflet-topic-07-title"));
});
