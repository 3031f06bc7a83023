// A notice while it is read: language, place, answers so far, and how long what stood on the screen.
// A change of language changes the words and nothing else. Holds nothing of the case.
import type { FluentBundle, FluentVariable } from "@fluent/bundle";
import { api, type Happening } from "../../lib/api";
import { app } from "../../lib/app.svelte";
import type { Answer } from "../../lib/generated/Answer";
import type { HandedView } from "../../lib/generated/HandedView";
import type { LeafletView } from "../../lib/generated/LeafletView";
import type { Medium } from "../../lib/generated/Medium";
import type { ReplyChoice } from "../../lib/generated/ReplyChoice";
import type { ReplyTo } from "../../lib/generated/ReplyTo";
import { mediumOf, type Heard } from "../../lib/notice";
import { bundleOf, t, wordIn } from "../../lib/words.svelte";
import { next, pageOf, partOf, placeOf, previous, proven, replyQuestion, spokenAt, spokenOf, START, Tally, type Place, type Read, type Shape, type Tab } from "./reading";

const SILENT: Heard = { voice: null, keys: [] };

/** What lies over the page that is read. */
export type Over = "cover" | "languages" | "return" | null;

export class Reader {
  leaflet = $state.raw<LeafletView | null>(null);
  place = $state.raw<Place>(START);
  handed = $state.raw<HandedView | null>(null);
  over = $state<Over>(null);
  /** The officer, or an interpreter, reads it out. */
  aloud = $state(false);
  /** Which sentence is read aloud now, by its key. */
  saying = $state<string | null>(null);
  #own = $state.raw<FluentBundle | null>(null);
  /** Where the voice stands on a page, in whatever language: a pause does not lose it. */
  #last = $state.raw<{ at: string; key: string } | null>(null);
  /** What the cover lies over. */
  #under: Over = null;
  readonly #tally = new Tally();
  #heard = $state.raw<Readonly<Record<string, Heard>>>({});
  /** Each language that was opened: its version is what is noted as shown. */
  readonly #opened = new Map<string, LeafletView>();
  /** When each of them was first on the screen: the time of a notice that is counted later. */
  readonly #began = new Map<string, Date>();

  readonly shape: Shape = $derived({
    short: this.leaflet?.short.length ?? 0,
    topics: this.leaflet?.topics.length ?? 0,
    questions: this.hasQuestions ? (this.handed?.questions.length ?? 0) : 0,
    replies: this.hasReplies ? (this.handed?.replies.length ?? 0) : 0,
  });
  readonly tabs: Tab[] = $derived([
    ...(this.knows("notice-topics") ? (["topics"] as const) : []),
    ...(this.knows("story-title") && this.knows("notice-stories") ? (["stories"] as const) : []),
    ...(this.shape.questions + this.shape.replies > 0 && this.knows("notice-questions") ? (["questions"] as const) : []),
  ]);

  /** Questions are asked in the person's language or not at all. */
  get hasQuestions(): boolean {
    return this.handed?.questions.every((q) => this.knows(questionKey(q.indicator))) ?? false;
  }

  get hasReplies(): boolean {
    return this.handed?.replies.every((r) => this.knows(replyQuestion(r.to))) ?? false;
  }

  get lang(): string {
    return this.leaflet?.language.tag ?? "";
  }

  get bundle(): FluentBundle | null {
    return this.#own;
  }

  /** What was heard in the language that is read now. */
  get heard(): Heard {
    return this.#heard[this.lang] ?? SILENT;
  }

  set heard(heard: Heard) {
    this.#heard = { ...this.#heard, [this.lang]: heard };
  }

  /** The languages that were opened here, the last first. */
  get opened(): string[] {
    return [...this.#opened.keys()].toReversed();
  }

  /** Which page a voice reads: another page, another voice. */
  get page(): string {
    return `${this.lang} ${pageOf(this.place)}`;
  }

  /** What reads this language here; the voices of a device may be found only after the page was opened. */
  get voice(): string | null {
    return app.content?.languages.find((l) => l.tag === this.lang)?.voice ?? this.leaflet?.language.voice ?? null;
  }

  /** What can be heard of the page, sentence by sentence, and where it begins or goes on. */
  get spoken(): { keys: string[]; at: string } {
    const last = this.#last?.at === pageOf(this.place) ? this.#last.key : null;
    const asked = this.place.part === "reply" ? this.handed?.replies[this.place.at] : undefined;
    if (asked) return spokenOf(asked, last);
    return spokenAt(this.place, this.leaflet, this.handed?.questions.map((q) => questionKey(q.indicator)) ?? [], last);
  }

  /** The page follows the voice; none is a pause. */
  follow(key: string | null): void {
    this.saying = key;
    if (key === null) return;
    this.#last = { at: pageOf(this.place), key };
    const to = placeOf(this.place, key);
    if (to) this.go(to);
  }

  /** The page was read to its end: the voice begins at its beginning again. */
  rewind(): void {
    this.#last = null;
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
      if (!this.#began.has(lang)) this.#began.set(lang, new Date());
      this.#opened.delete(lang);
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

  turn(which: "next" | "previous"): void {
    const to = (which === "next" ? next : previous)(this.place, this.shape);
    if (to) this.go(to);
  }

  lay(over: Over): void {
    if (over === "cover" && this.over !== "cover") this.#under = this.over;
    this.over = over;
    this.#mark();
  }

  /** What lay under the cover comes back. */
  uncover(): void {
    this.lay(this.#under);
  }

  /** What was read in a language so far. */
  read(lang: string): Read {
    return this.#tally.of(lang, performance.now());
  }

  /** Every language that was read, with its notice, in the order in which that began. */
  shown(): { leaflet: LeafletView; read: Read; heard: Heard; at: Date }[] {
    return this.#tally.languages.flatMap((lang) => {
      const [leaflet, at] = [this.#opened.get(lang), this.#began.get(lang)];
      return leaflet && at ? [{ leaflet, read: this.read(lang), heard: this.#heard[lang] ?? SILENT, at }] : [];
    });
  }

  /** What is logged of it: one notice for each language that was read. */
  told(labels: string[], medium: Medium): Happening[] {
    return this.shown().map(({ leaflet, read, heard }) => ({
      event: "notice_shown",
      labels,
      language: leaflet.language.tag,
      version: leaflet.version,
      status: leaflet.language.status,
      medium: mediumOf(medium, heard),
      seconds: read.seconds,
      proof: proven(leaflet, read.reached, heard),
    }));
  }

  /** Tells the core how far the reading is, so that a kill loses no more than a few seconds. */
  async keep(): Promise<void> {
    // The language that is read now comes last: it is the one that is gone on with.
    const read = this.#tally.languages;
    for (const lang of [...read.filter((l) => l !== this.lang), ...read.filter((l) => l === this.lang)]) {
      const { seconds, reached } = this.read(lang);
      await api.noticeGoesOn(lang, seconds, reached, this.#heard[lang]?.voice ?? null);
    }
  }

  /** An answer is shown once it is kept; the same one again takes it back. */
  async answer(indicator: string, answer: Answer): Promise<void> {
    const now = this.handed?.questions.find((q) => q.indicator === indicator)?.answer ?? null;
    await app.act(async () => {
      this.handed = await api.answerAlone(indicator, now === answer ? null : answer, this.lang);
    });
  }

  /** The same for an answer about the notice. */
  async reply(to: ReplyTo, reply: ReplyChoice): Promise<void> {
    const now = this.handed?.replies.find((r) => r.to === to)?.reply ?? null;
    await app.act(async () => {
      this.handed = await api.replyAlone(to, now === reply ? null : reply, this.lang);
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
