// A notice while it is read: language, place, answers so far, and how long what stood on the screen.
// A change of language changes the words and nothing else. Holds nothing of the case.
import type { FluentBundle, FluentVariable } from "@fluent/bundle";
import { api } from "../../lib/api";
import { app } from "../../lib/app.svelte";
import type { Answer } from "../../lib/generated/Answer";
import type { HandedView } from "../../lib/generated/HandedView";
import type { LeafletView } from "../../lib/generated/LeafletView";
import type { NoticeVoice } from "../../lib/generated/NoticeVoice";
import { bundleOf, t, wordIn } from "../../lib/words.svelte";
import { next, partOf, previous, spokenOn, START, Tally, type Place, type Read, type Shape, type Spoken, type Tab } from "./reading";

/** What lies over the page that is read. */
export type Over = "cover" | "languages" | "return" | null;

export class Reader {
  leaflet = $state.raw<LeafletView | null>(null);
  place = $state.raw<Place>(START);
  handed = $state.raw<HandedView | null>(null);
  over = $state<Over>(null);
  /** The sentence that a voice reads now, by key. */
  reading = $state<string | null>(null);
  /** By which voice each language was heard. */
  heard = $state.raw<Record<string, NoticeVoice>>({});
  /** The officer, or an interpreter, reads it out. */
  aloud = $state(false);
  #own = $state.raw<FluentBundle | null>(null);
  readonly #tally = new Tally();
  /** Each language that was opened: its version is what is noted as shown. */
  readonly #opened = new Map<string, LeafletView>();

  readonly shape: Shape = $derived({
    short: this.leaflet?.short.length ?? 0,
    topics: this.leaflet?.topics.length ?? 0,
    questions: this.hasQuestions ? (this.handed?.questions.length ?? 0) : 0,
  });
  /** What can be read aloud of the page, sentence by sentence, and where that begins. */
  readonly spoken: Spoken = $derived(
    spokenOn(this.place, this.leaflet, this.handed?.questions.map((q) => questionKey(q.indicator)) ?? []),
  );
  readonly tabs: Tab[] = $derived([
    ...(this.knows("notice-topics") ? (["topics"] as const) : []),
    ...(this.knows("story-title") && this.knows("notice-stories") ? (["stories"] as const) : []),
    ...(this.shape.questions > 0 && this.knows("notice-questions") ? (["questions"] as const) : []),
  ]);

  /** Questions are asked in the person's language or not at all. */
  get hasQuestions(): boolean {
    return this.handed?.questions.every((q) => this.knows(questionKey(q.indicator))) ?? false;
  }

  get lang(): string {
    return this.leaflet?.language.tag ?? "";
  }

  get isHanded(): boolean {
    return this.handed !== null;
  }

  /** Opens the notice in a language; the place, if there is one already, stays. */
  async open(lang: string): Promise<void> {
    await app.act(async () => {
      const [leaflet, text] = [await api.leaflet(lang), await api.words(lang)];
      this.leaflet = leaflet;
      this.#own = bundleOf(lang, text);
      this.#opened.set(lang, leaflet);
      this.over = null;
      this.#mark();
      if (this.isHanded) await this.keep();
    });
  }

  knows(key: string): boolean {
    return this.#own?.getMessage(key)?.value != null;
  }

  /** A word of the person's language; the officer's stands in for a control's name alone. */
  word(key: string, fallback?: string, args: Record<string, FluentVariable> = {}): string {
    return wordIn(this.#own, key, fallback === undefined ? "" : t(fallback), args);
  }

  go(place: Place): void {
    this.place = place;
    this.over = null;
    this.#mark();
  }

  /** A voice reads this sentence; a roadside sentence is gone to. */
  follow(key: string | null): void {
    this.reading = key;
    const at = key === null ? -1 : (this.leaflet?.short_keys.indexOf(key) ?? -1);
    if (at >= 0 && this.place.part === "short") this.go({ part: "short", at });
  }

  turn(which: "next" | "previous"): void {
    const to = (which === "next" ? next : previous)(this.place, this.shape);
    if (to) this.go(to);
  }

  lay(over: Over): void {
    this.over = over;
    this.#mark();
  }

  /** What was read in a language so far. */
  read(lang: string): Read {
    return this.#tally.of(lang, performance.now());
  }

  /** Every language that was read, with its notice, in the order in which that began. */
  shown(): { leaflet: LeafletView; read: Read }[] {
    return this.#tally.languages.flatMap((lang) => {
      const leaflet = this.#opened.get(lang);
      return leaflet ? [{ leaflet, read: this.read(lang) }] : [];
    });
  }

  /** Tells the core how far the reading is, so that a kill loses no more than a few seconds. */
  async keep(): Promise<void> {
    for (const lang of this.#tally.languages.toSorted((a) => Number(a === this.lang))) {
      const { seconds, reached } = this.read(lang);
      await api.noticeGoesOn(lang, seconds, reached);
    }
  }

  /** An answer is shown once it is kept; the same one again takes it back. */
  async answer(indicator: string, answer: Answer): Promise<void> {
    const now = this.handed?.questions.find((q) => q.indicator === indicator)?.answer ?? null;
    await app.act(async () => {
      this.handed = await api.answerAlone(indicator, now === answer ? null : answer, this.lang);
    });
  }

  #mark(): void {
    this.#tally.show(this.lang, this.over === null ? partOf(this.place) : null, performance.now());
  }
}

/** The word of the question about an indicator. */
export function questionKey(indicator: string): string {
  return `question-${indicator.toLowerCase()}`;
}
