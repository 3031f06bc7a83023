import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { LanguageView } from "./generated/LanguageView";
import type { Record as Encounter } from "./generated/Record";
import { found, folded, pickedHere, sections, systemNames, VARIETIES, type Names } from "./languages";

const toml = readFileSync(join(import.meta.dirname, "..", "..", "..", "locales", "languages.toml"), "utf8");
const list = (text: string | undefined): string[] => [...(text ?? "").matchAll(/"([^"]+)"/g)].map((m) => m[1] ?? "");
const all: LanguageView[] = toml.split("[[language]]").slice(1).map((row) => ({
  tag: /tag = "([^"]+)"/.exec(row)?.[1] ?? "",
  endonym: /endonym = "([^"]+)"/.exec(row)?.[1] ?? "",
  direction: /direction = "rtl"/.test(row) ? "rtl" : "ltr",
  script: /script = "([^"]+)"/.exec(row)?.[1] ?? "",
  status: "draft",
  voice: null,
  named: false,
  countries: list(/countries = \[([^\]]*)\]/.exec(row)?.[1]),
  contexts: list(/contexts = \[([^\]]*)\]/.exec(row)?.[1]) as LanguageView["contexts"],
}));
const names: Names = systemNames(["nl", "fr", "de", "en"]);
const tags = (typed: string): string[] => found(all, typed, names).map((l) => l.tag);

test("the list that ships is the one that is searched", () => {
  expect(all.length).toBeGreaterThanOrEqual(36);
  expect(VARIETIES.filter((tag) => !all.some((l) => l.tag === tag) && !["am", "ckb", "ff-Latn", "om", "pa", "ps"].includes(tag))).toEqual([]);
});

test("a language is found by its own name, whatever its script", () => {
  expect(tags("ትግ")[0]).toBe("ti");
  expect(tags("tieng")[0]).toBe("vi");
  expect(tags("فارسی")).toContain("fa");
});

test("an officer finds it by its name in any officer language, without the accents", () => {
  for (const typed of ["Vietnamees", "vietnamien", "Vietnamesisch", "Vietnamese"]) expect(tags(typed)[0]).toBe("vi");
  expect(tags("Tigrinya")[0]).toBe("ti");
  expect(tags("roumain")[0]).toBe("ro");
  expect(tags("Albanees")[0]).toBe("sq");
});

test("an officer finds it by a country, in any officer language", () => {
  for (const typed of ["Eritrea", "Érythrée", "erythree"]) expect(tags(typed)).toContain("ti");
  expect(tags("Afghanistan")).toContain("fa-AF");
  expect(tags("Brésil")[0]).toBe("pt-BR");
});

test("a language named outright comes before those spoken in a country of that name", () => {
  expect(tags("turk")[0]).toBe("tr");
});

test("what nobody speaks finds nothing, and nothing typed finds everything", () => {
  expect(tags("xqzzy")).toEqual([]);
  expect(tags(" ")).toHaveLength(all.length);
});

test("more words an officer may know it by are searched too", () => {
  const notes = (tag: string): string => (tag === "sr-Latn" ? "Serbian, Croatian, Bosnian" : "");
  expect(found(all, "bosnian", names, notes).map((l) => l.tag)).toContain("sr-Latn");
});

test("folding takes away case and accents, and leaves every script readable", () => {
  expect(folded(" Érythrée ")).toBe("erythree");
  expect(folded("Türkçe")).toBe("turkce");
  expect(folded("ትግርኛ")).toBe("ትግርኛ");
});

test("what was picked here comes first, then what the place often needs, then all by script", () => {
  const here = sections(all, ["ar"], "motorway");
  expect(here.here.map((l) => l.tag)).toEqual(["ar"]);
  expect(here.likely.map((l) => l.tag)).toContain("ti");
  expect(here.likely.every((l) => l.contexts.includes("motorway") && l.tag !== "ar")).toBe(true);
  const shown = [...here.here, ...here.likely, ...here.rest];
  expect(new Set(shown.map((l) => l.tag)).size).toBe(all.length);
  const scripts = here.rest.map((l) => l.script).filter((s, i, list) => s !== list[i - 1]);
  expect(scripts).toHaveLength(new Set(scripts).size);
  expect(scripts[0]).toBe("Latn");
  const latin = here.rest.filter((l) => l.script === "Latn").map((l) => folded(l.endonym));
  expect(latin).toEqual(latin.toSorted((a, b) => a.localeCompare(b)));
});

test("on a locked screen no place is known, and nothing is guessed", () => {
  const locked = sections(all, [], null);
  expect([locked.here, locked.likely]).toEqual([[], []]);
  expect(locked.rest).toHaveLength(all.length);
});

test("who was told last in this encounter names the first language", () => {
  const record = { persons: [{ language: "ti", notices: [{ language: "ti" }] }, { language: null, notices: [{ language: "ar" }] }] };
  expect(pickedHere(record as unknown as Encounter)).toEqual(["ar", "ti"]);
  expect(pickedHere(null, ["vi"])).toEqual(["vi"]);
});
