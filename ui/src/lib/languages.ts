// Which language, found in few taps: by its own name first, by what an officer calls it in any of the
// officer languages, by a country it is spoken in. Never by a flag. Pure.
import type { Context } from "./generated/Context";
import type { LanguageView } from "./generated/LanguageView";
import type { Record as Encounter } from "./generated/Record";

/** What officers call languages and countries, language by language. */
export type Names = { languages: (tag: string) => string[]; countries: (code: string) => string[] };

/** Names as the system gives them in each of these languages; a code it does not know names nothing. */
export function systemNames(langs: readonly string[]): Names {
  const of = (type: "language" | "region"): ((code: string) => string[]) => {
    const named = langs.map((lang) => new Intl.DisplayNames([lang], { type, fallback: "none" }));
    return (code) => named.flatMap((n) => n.of(code) ?? []);
  };
  return { languages: of("language"), countries: of("region") };
}

const PLAIN: Readonly<Record<string, string>> = { ı: "i", ø: "o", đ: "d", ł: "l", ß: "ss", æ: "ae", œ: "oe", ə: "e" };

/** Lower case, without accents: as somebody types it on a cold night. */
export function folded(text: string): string {
  const bare = text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return bare.replaceAll(/[ıøđłßæœə]/g, (letter) => PLAIN[letter] ?? letter).trim();
}

/** Languages that people here read or were told in, the last first. */
export function pickedHere(record: Encounter | null, shown: readonly string[] = []): string[] {
  const persons = record?.persons ?? [];
  const read = persons.flatMap((p) => [...p.notices.map((n) => n.language), ...(p.language === null ? [] : [p.language])]);
  return [...new Set([...shown, ...read].toReversed())];
}

export type Sections = { here: LanguageView[]; likely: LanguageView[]; rest: LanguageView[] };

/** What was picked in this encounter, then what is often needed in such a place, then all others by script. */
export function sections(all: readonly LanguageView[], here: readonly string[], context: Context | null): Sections {
  const first = here.flatMap((tag) => all.filter((l) => l.tag === tag));
  const others = all.filter((l) => !here.includes(l.tag));
  const likely = context === null ? [] : others.filter((l) => l.contexts.includes(context));
  return { here: first, likely, rest: byScript(others.filter((l) => !likely.includes(l))) };
}

/** Grouped by script, in the order in which the scripts are first met; by name within each. */
export function byScript(all: readonly LanguageView[]): LanguageView[] {
  const scripts = [...new Set(all.map((l) => l.script))].toSorted((a, b) => Number(b === "Latn") - Number(a === "Latn") || a.localeCompare(b));
  return scripts.flatMap((script) =>
    all.filter((l) => l.script === script).toSorted((a, b) => a.endonym.localeCompare(b.endonym, a.tag)),
  );
}

/** How well a name fits what is typed: 0 not, higher is better. */
function fit(name: string, typed: string): number {
  const plain = folded(name);
  if (plain.startsWith(typed)) return 3;
  if (plain.split(/[\s,()/-]+/).some((word) => word.startsWith(typed))) return 2;
  return plain.includes(typed) ? 1 : 0;
}

const best = (names: readonly string[], typed: string): number => Math.max(0, ...names.map((n) => fit(n, typed)));

/** Languages by what is typed: own names before officers' names before countries. `notes` are more words an
 * officer may know a language by. Nothing typed finds all of them, as they come. */
export function found(
  all: readonly LanguageView[],
  typed: string,
  names: Names,
  notes: (tag: string) => string = () => "",
): LanguageView[] {
  const wanted = folded(typed);
  if (wanted === "") return [...all];
  const weighed = all.map((language) => {
    const { tag, endonym, countries } = language;
    const own = best([endonym, tag], wanted);
    const called = best([...names.languages(tag), notes(tag)], wanted);
    const spoken = wanted.length > 1 ? best(countries.flatMap(names.countries), wanted) : 0;
    return { language, weight: Math.max(own * 100, called * 10, spoken > 1 ? spoken : 0) };
  });
  return weighed.filter((w) => w.weight > 0).toSorted((a, b) => b.weight - a.weight).map((w) => w.language);
}

/** Languages whose varieties are easily confused: the officer reads one line about each. */
export const VARIETIES: readonly string[] = ["am", "ar", "ckb", "fa", "fa-AF", "ff-Latn", "hi", "kmr", "om", "pa", "ps", "pt-BR", "sr-Latn", "ti", "ur", "zh-Hans"];
