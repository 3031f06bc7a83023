// Every word on the screen: Fluent text handed over by the core, so that an installed content
// pack changes both. Holds no literal text; a missing word shows its key, which a test refuses.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

/** Officer languages, each by its own name. */
export const OFFICER_LANGUAGES = [
  { tag: "nl", name: "Nederlands" },
  { tag: "fr", name: "Français" },
  { tag: "de", name: "Deutsch" },
  { tag: "en", name: "English" },
] as const;

/** Makes a bundle from the concatenated files of one language. */
export function bundleOf(lang: string, text: string): FluentBundle {
  const bundle = new FluentBundle(lang);
  // The first spelling stands; a later file never silently replaces an earlier word.
  bundle.addResource(new FluentResource(text));
  return bundle;
}

class Words {
  lang = $state("en");
  #bundle = $state.raw<FluentBundle | null>(null);

  use(lang: string, text: string): void {
    this.#bundle = bundleOf(lang, text);
    this.lang = lang;
    document.documentElement.lang = lang;
  }

  has(key: string): boolean {
    return this.#bundle?.getMessage(wordKey(key))?.value != null;
  }

  say(key: string, args: Record<string, FluentVariable> = {}): string {
    const pattern = this.#bundle?.getMessage(key)?.value;
    if (!this.#bundle || pattern == null) return key;
    return this.#bundle.formatPattern(pattern, args, []);
  }
}

export const words = new Words();

/** An id as it stands in a word key: lower case, hyphens. */
export function wordKey(key: string): string {
  return key.toLowerCase().replaceAll(/[_.]/g, "-");
}

/** The word of a key, in the officer's language. */
export function t(key: string, args: Record<string, FluentVariable> = {}): string {
  return words.say(wordKey(key), args);
}

/** One word of another language's bundle; the officer's own where that language lacks it. */
export function wordIn(
  bundle: FluentBundle | null,
  key: string,
  fallback: string,
  args: Record<string, FluentVariable> = {},
): string {
  const pattern = bundle?.getMessage(key)?.value;
  return bundle && pattern != null ? bundle.formatPattern(pattern, args, []) : fallback;
}
