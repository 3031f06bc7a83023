// The house rules of the window, checked over its own source: features stay apart, no screen has
// words of its own, and every word a screen asks for is there in all officer languages.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { STOP_REASONS } from "./features/clock/logic";
import { CARRY } from "./lib/carry";
import { VARIETIES } from "./lib/languages";
import { bundleOf, wordKey } from "./lib/words.svelte";

const source = import.meta.dirname;
const locales = join(source, "..", "..", "locales");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((f) => /\.(svelte|ts)$/.test(f) && !f.endsWith(".test.ts") && !f.includes("generated"))
  .map((f) => ({ path: f, text: readFileSync(join(source, f), "utf8") }));

function room(path: string): string | null {
  const [top, feature] = path.split(sep);
  return top === "features" ? (feature ?? null) : null;
}

test("features never import features, and what is shared never imports a feature", () => {
  const wrong = files.flatMap(({ path, text }) => {
    if (path === "App.svelte") return [];
    const reached = [...text.matchAll(/from "(\.[^"]+)"/g)].map((m) => relative(source, join(source, path, "..", m[1] ?? "")));
    return reached.filter((to) => room(to) !== null && room(to) !== room(path)).map((to) => `${path} -> ${to}`);
  });
  expect(wrong).toEqual([]);
});

test("a screen longer than 150 lines is two", () => {
  expect(files.filter((f) => f.path.endsWith(".svelte") && f.path !== join("lib", "components", "Page.svelte") && f.text.split("\n").length > 151).map((f) => f.path)).toEqual([]);
});

/** Screens that are no page, and why a notice is no further away there. */
const NO_PAGE: Readonly<Record<string, string>> = {
  Leaflet: "it is the notice",
  Slip: "it is held before the person; one step back is the person's page",
  Codes: "it is held before a camera; one step back is a page",
};

test("every screen is a page, which has the way to a notice, or says why not", () => {
  const of = (path: string): string => files.find((f) => f.path === path)?.text ?? "";
  const isPage = (path: string): boolean => {
    if (/<(Page|PersonFrame)\b/.test(of(path))) return true;
    const parts = [...of(path).matchAll(/import \w+ from "\.\/(\w+\.svelte)"/g)].map((m) => join(path, "..", m[1] ?? ""));
    return parts.some(isPage);
  };
  const screens = [...of("App.svelte").matchAll(/import (\w+) from "\.\/(features\/[^"]+)"/g)];
  expect(screens.length).toBeGreaterThan(30);
  const others = screens.filter(([, , path]) => !isPage(join(path ?? ""))).map(([, name]) => name);
  expect(others.toSorted()).toEqual(Object.keys(NO_PAGE).toSorted());
});

test("no screen has words of its own", () => {
  const literal = files.flatMap(({ path, text }) => {
    if (!path.endsWith(".svelte")) return [];
    const markup = text.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, "");
    return [...markup.matchAll(/>\s*([A-Za-z]{3,}[^<>{}]*)</g)].map((m) => `${path}: ${m[1]}`);
  });
  expect(literal).toEqual([]);
});

const languages = ["nl", "fr", "de", "en"];
const wordsOf = (lang: string): string =>
  readdirSync(join(locales, lang)).map((f) => readFileSync(join(locales, lang, f), "utf8")).join("\n");

test.each(languages)("every word that a screen names outright is there in %s", (lang) => {
  const bundle = bundleOf(lang, wordsOf(lang));
  const asked = files.flatMap(({ text }) => [...text.matchAll(/(?<!code === )"((?:app|avenue|information|home|place|life|scene|person|tell|ask|result|refer|sealed|received|settings|readout|notice|clock|immigration|path|law|dimension|training|handed|language|mailbox|attention|content|enrol|frames|keep|reply)-[a-z0-9_-]+)"/g)].map((m) => wordKey(m[1] ?? "")));
  const classes = new Set(["person-words", "place-search", "profile-unit"]);
  expect([...new Set(asked)].filter((key) => !classes.has(key) && !bundle.hasMessage(key))).toEqual([]);
});

test("the four languages say the same keys, no more and no less", () => {
  const keys = (lang: string): string[] =>
    ["app", "avenue", "information", "home", "place", "life", "scene", "person", "tell", "ask", "result", "refer", "sealed", "received", "settings", "clock", "immigration", "path", "law", "dimension", "training", "handed", "language", "mailbox", "attention", "content", "enrol", "frames", "keep", "reply"].flatMap((noun) =>
      new FluentResource(readFileSync(join(locales, lang, `${noun}.ftl`), "utf8")).body.map((m) => m.id),
    );
  for (const lang of languages) expect(keys(lang)).toEqual(keys("en"));
});

test.each(languages)("every choice on a screen has a word in %s", (lang) => {
  const bundle = bundleOf(lang, wordsOf(lang));
  const families: Record<string, string[]> = {
    "app-": ["yes", "no", "unknown", "theme-auto", "theme-day", "theme-night", "theme-sun"],
    "place-context-": ["motorway", "workplace", "private_home", "street", "other"],
    "life-check-": ["air", "warmth", "water", "injured", "children", "called_112"],
    "life-apart-": ["driver", "holds_phones", "speaks_for_others", "controller"],
    "scene-source-": ["officer_saw", "document", "person_said", "person_answered_alone", "third_party"],
    "person-step-": ["tell", "needs", "ask", "identity", "result"],
    "person-need-": ["child", "unwell", "wants_help"],
    "person-identity-mode-": ["named", "pseudonym_to_centre", "anonymous_statement", "third_party", "none"],
    "avenue-where-": ["named", "pseudonym_to_centre", "anonymous_statement", "third_party", "none"],
    "avenue-travel-": ["sealed", "envelope"],
    "person-role-": ["presumed_victim", "witness", "possible_suspect", "unclear"],
    "tell-offer-": ["wants", "will_think", "no", "could_not_ask"],
    "tell-medium-": ["shown", "played", "read_aloud", "printed"],
    "tell-status-": ["draft", "reviewed", "approved"],
    "result-rule-": ["says_victim", "officer_doubt", "decisive", "strong", "circumstance", "two_medium", "minor", "one_medium", "two_weak"],
    "frames-refused-": ["not-ours", "length", "text", "newer", "checksum", "empty", "too-large", "block", "number", "other-transfer", "length-changed", "spoiled"],
    "path-": ["urgent_medical", "minor", "declined", "diplomatic_staff", "labour", "accident", "under_pressure", "eu_citizen", "together"],
    "result-eligible-": ["yes", "no", "unknown"],
    "refer-call-": ["reached", "no_answer", "full", "will_come"],
    "sealed-hold-": ["asked", "contact", "doubt"],
    "sealed-reopen-": ["correction", "new_fact", "request"],
    "clock-stop-": [...STOP_REASONS],
    "immigration-task-": ["held", "order_to_leave"],
    "outcome-": ["inform_only", "refer_advised", "refer_now"],
    "track-": ["trafficking", "aggravated_smuggling"],
    "recipient-": ["centre", "magistrate", "immigration_office", "guardianship", "station"],
    "verification-": ["valid", "valid_with_remarks", "refused"],
    "reply-": ["understood", "offer", "carry"],
    "reply-answer-": ["yes", "no", "wants", "will_think", "not_now", "prefer_not"],
    "keep-alone-": CARRY.map((c) => c.value),
    "handed-answer-": ["yes", "no", "unknown"],
    "language-note-": [...VARIETIES],
    "settings-service-": ["local_police", "federal_police", "labour_inspection"],
  };
  const missing = Object.entries(families).flatMap(([prefix, values]) =>
    values.map((value) => wordKey(prefix + value)).filter((key) => !bundle.hasMessage(key)),
  );
  expect(missing).toEqual([]);
});
