// Where a person is in the notice, and what follows it: the roadside sentences, then topics, stories,
// questions. And for how long each part stood before the person. Pure; a place outlives its language.

import type { Happening } from "../../lib/api";
import type { ShownLocked } from "../../lib/app.svelte";
import type { LeafletView } from "../../lib/generated/LeafletView";
import type { Medium } from "../../lib/generated/Medium";
import type { Notice } from "../../lib/generated/Notice";
import type { NoticeProof } from "../../lib/generated/NoticeProof";
import type { Person } from "../../lib/generated/Person";
import type { ReplyChoice } from "../../lib/generated/ReplyChoice";
import type { ReplyTo } from "../../lib/generated/ReplyTo";
import { mediumOf, type Heard } from "../../lib/notice";

/** Pages of one story: one sentence each. */
export const STORIES = ["lorry", "day", "debt", "house", "phone"] as const;
export const STORY_PAGES = 4;

export type Place =
  | { part: "short"; at: number }
  | { part: "topics" }
  | { part: "topic"; topic: number }
  | { part: "stories" }
  | { part: "story"; story: number; page: number }
  | { part: "intro" }
  | { part: "question"; at: number }
  | { part: "reply"; at: number }
  | { part: "finished" };

/** How much there is to read; no questions, and none about the notice, where nobody may answer alone. */
export type Shape = { short: number; topics: number; questions: number; replies: number };

export const START: Place = { part: "short", at: 0 };
export const TABS = ["topics", "stories", "questions"] as const;
export type Tab = (typeof TABS)[number];

/** What the primary act leads to; null where it ends. */
export function next(place: Place, shape: Shape): Place | null {
  switch (place.part) {
    case "short":
      return place.at + 1 < shape.short ? { part: "short", at: place.at + 1 } : { part: "topics" };
    case "topics":
      return { part: "topic", topic: 0 };
    case "topic":
      return place.topic + 1 < shape.topics ? { part: "topic", topic: place.topic + 1 } : { part: "stories" };
    case "stories":
      return { part: "story", story: 0, page: 0 };
    case "story":
      if (place.page + 1 < STORY_PAGES) return { ...place, page: place.page + 1 };
      if (place.story + 1 < STORIES.length) return { part: "story", story: place.story + 1, page: 0 };
      return shape.questions + shape.replies > 0 ? { part: "intro" } : null;
    case "intro":
      return shape.questions > 0 ? { part: "question", at: 0 } : firstReply(shape);
    case "question":
      return place.at + 1 < shape.questions ? { part: "question", at: place.at + 1 } : firstReply(shape);
    case "reply":
      return place.at + 1 < shape.replies ? { part: "reply", at: place.at + 1 } : { part: "finished" };
    case "finished":
      return null;
  }
}

function firstReply(shape: Shape): Place {
  return shape.replies > 0 ? { part: "reply", at: 0 } : { part: "finished" };
}

function lastQuestion(shape: Shape): Place {
  return shape.questions > 0 ? { part: "question", at: shape.questions - 1 } : { part: "intro" };
}

/** What the way back leads to; null where it begins. */
export function previous(place: Place, shape: Shape): Place | null {
  switch (place.part) {
    case "short":
      return place.at > 0 ? { part: "short", at: place.at - 1 } : null;
    case "topics":
      return { part: "short", at: Math.max(0, shape.short - 1) };
    case "topic":
      return place.topic > 0 ? { part: "topic", topic: place.topic - 1 } : { part: "topics" };
    case "stories":
      return shape.topics > 0 ? { part: "topic", topic: shape.topics - 1 } : { part: "topics" };
    case "story":
      if (place.page > 0) return { ...place, page: place.page - 1 };
      return place.story > 0 ? { part: "story", story: place.story - 1, page: STORY_PAGES - 1 } : { part: "stories" };
    case "intro":
      return { part: "story", story: STORIES.length - 1, page: STORY_PAGES - 1 };
    case "question":
      return place.at > 0 ? { part: "question", at: place.at - 1 } : { part: "intro" };
    case "reply":
      return place.at > 0 ? { part: "reply", at: place.at - 1 } : lastQuestion(shape);
    case "finished":
      return shape.replies > 0 ? { part: "reply", at: shape.replies - 1 } : lastQuestion(shape);
  }
}

/** Which of the tabs a place belongs to; the roadside notice belongs to none. */
export function tabOf(place: Place): Tab | null {
  if (place.part === "topics" || place.part === "topic") return "topics";
  if (place.part === "stories" || place.part === "story") return "stories";
  return place.part === "short" ? null : "questions";
}

/** Where one is in what is being walked through, from 1; null on a list. */
export function counted(place: Place, shape: Shape): { at: number; of: number } | null {
  if (place.part === "short") return { at: place.at + 1, of: shape.short };
  if (place.part === "topic") return { at: place.topic + 1, of: shape.topics };
  if (place.part === "story") return { at: place.page + 1, of: STORY_PAGES };
  return null;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** The part of the notice that stands before the person, by its word key; lists and questions are none. */
export function partOf(place: Place): string | null {
  if (place.part === "short") return `leaflet-short-${two(place.at + 1)}`;
  if (place.part === "topic") return `leaflet-topic-${two(place.topic + 1)}`;
  return place.part === "story" ? `story-${STORIES[place.story] ?? ""}` : null;
}

export type Read = { seconds: number; reached: Record<string, number> };

/** Counts for how long each part stood on the screen in each language. What is covered counts for nothing. */
export class Tally {
  readonly #read = new Map<string, Map<string, number>>();
  #now: { lang: string; part: string; since: number } | null = null;

  /** From now on this is on the screen; null is nothing of the notice. */
  show(lang: string, part: string | null, now: number): void {
    this.#settle(now);
    this.#now = part === null ? null : { lang, part, since: now };
    if (part !== null && !this.#read.has(lang)) this.#read.set(lang, new Map());
    if (part !== null) this.#add(lang, part, 0);
  }

  /** What was read in a language so far, in whole seconds; what was seen at all was seen for one. */
  of(lang: string, now: number): Read {
    this.#settle(now);
    const parts = [...(this.#read.get(lang) ?? [])];
    const total = parts.reduce((sum, [, ms]) => sum + ms, 0);
    const reached = Object.fromEntries(parts.map(([part, ms]) => [part, whole(ms)]));
    return { seconds: whole(total), reached };
  }

  /** The languages in which something was read, in the order in which that began. */
  get languages(): string[] {
    return [...this.#read.keys()];
  }

  #settle(now: number): void {
    if (!this.#now) return;
    this.#add(this.#now.lang, this.#now.part, Math.max(0, now - this.#now.since));
    this.#now.since = now;
  }

  #add(lang: string, part: string, ms: number): void {
    const parts = this.#read.get(lang);
    parts?.set(part, (parts.get(part) ?? 0) + ms);
  }
}

function whole(ms: number): number {
  return Math.max(1, Math.round(ms / 1000));
}

/** How far a notice came, as it is noted: the roadside sentences one by one, every sentence of an opened topic,
 * and what was heard to its end. */
export function proven(leaflet: LeafletView, reached: Record<string, number>, heard: Heard): NoticeProof {
  const short = leaflet.short_keys.filter((key) => key in reached);
  const topics = leaflet.topics.flatMap((topic, i) => (`leaflet-topic-${two(i + 1)}` in reached ? topic.keys : []));
  const said = heard.keys.filter((key) => key.startsWith("leaflet-"));
  const sentences = [...new Set([...short, ...topics, ...said])];
  const beyond = sentences.some((key) => !leaflet.short_keys.includes(key));
  return {
    voice: heard.voice,
    interpreter: null,
    version_full: beyond ? leaflet.version_full : null,
    sentences,
    of: leaflet.short_keys.length,
    reached,
  };
}

/** What was read to nobody in particular, as it is kept until it is counted for somebody. */
export function keptOf(shown: { leaflet: LeafletView; read: Read; heard: Heard; at: Date }, medium: Medium): ShownLocked {
  const { leaflet, read, heard, at } = shown;
  return { leaflet, medium: mediumOf(medium, heard), seconds: read.seconds, at, proof: proven(leaflet, read.reached, heard) };
}

/** The persons for whom it was not counted yet: nobody was told the same notice twice. */
export function uncounted(shown: ShownLocked, persons: readonly Person[]): string[] {
  const same = (n: Notice): boolean => n.language === shown.leaflet.language.tag && new Date(n.at).getTime() === shown.at.getTime();
  return persons.filter((p) => !p.notices.some(same)).map((p) => p.label);
}

/** The event that counts it, at the time at which it was shown. */
export function countedFor(shown: ShownLocked, labels: string[]): Happening {
  const { leaflet, medium, seconds, proof, at } = shown;
  return {
    event: "notice_shown",
    labels,
    language: leaflet.language.tag,
    version: leaflet.version,
    status: leaflet.language.status,
    medium,
    seconds,
    proof: { ...proof, shown_at: at.toISOString() },
  };
}

const ALOUD = ["notice-read-by", "notice-skip", "notice-change", "notice-alone", "notice-headphones"] as const;
const ANSWERS = ["answer-yes", "answer-no", "answer-prefer-not"] as const;

/** A question about the notice and the answers that fit. */
export type Asked = { to: ReplyTo; choices: readonly ReplyChoice[] };

/** What the person is told before the first question, by word key. */
export const TOLD: readonly string[] = ALOUD;

const REPLY_QUESTIONS: Record<ReplyTo, string> = { understood: "notice-understood", offer: "notice-offer", carry: "notice-carry" };

/** The word of a question about the notice. */
export function replyQuestion(to: ReplyTo): string {
  return REPLY_QUESTIONS[to];
}

/** The word of an answer to it. */
export function replyWord(to: ReplyTo, reply: ReplyChoice): string {
  if (to === "understood" && reply === "yes") return "answer-understood";
  if (to === "understood" && reply === "no") return "answer-not-understood";
  const words: Record<ReplyChoice, string> = {
    yes: "answer-yes",
    no: "answer-no",
    wants: "answer-wants-help",
    will_think: "answer-will-think",
    not_now: "answer-not-now",
    prefer_not: "answer-prefer-not",
  };
  return words[reply];
}

/** Which page it is for a voice, in whatever language. */
export function pageOf(place: Place): string {
  const number = place.part === "topic" ? place.topic : place.part === "story" ? place.story : place.part === "question" || place.part === "reply" ? place.at : 0;
  return `${place.part} ${number}`;
}

/** What is read aloud of a question about the notice, and where the voice begins or goes on. */
export function spokenOf(asked: Asked, last: string | null = null): { keys: string[]; at: string } {
  const question = replyQuestion(asked.to);
  const keys = [question, ...asked.choices.map((choice) => replyWord(asked.to, choice))];
  return { keys, at: last !== null && keys.includes(last) ? last : question };
}

/** What of a page is read aloud, by word key, and where the voice begins: where one is, or where it was when it
 * fell silent (`last`). A list is read by nobody. */
export function spokenAt(
  place: Place,
  leaflet: LeafletView | null,
  questions: readonly string[],
  last: string | null = null,
): { keys: string[]; at: string } {
  const from = (keys: readonly string[], at?: number): { keys: string[]; at: string } => {
    const paused = at === undefined && last !== null && keys.includes(last) ? last : keys[at ?? 0];
    return { keys: [...keys], at: paused ?? "" };
  };
  switch (place.part) {
    case "short":
      return from(leaflet?.short_keys ?? [], place.at);
    case "topic":
      return from(leaflet?.topics[place.topic]?.keys ?? []);
    case "story": {
      const story = `story-${STORIES[place.story] ?? STORIES[0]}`;
      return from(Array.from({ length: STORY_PAGES }, (_, i) => `${story}-s${i + 1}`), place.page);
    }
    case "intro":
      return from(ALOUD);
    case "question":
      return from([questions[place.at] ?? "", ...ANSWERS].filter((key) => key !== ""));
    case "finished":
      return from(["notice-finished"]);
    default:
      return from([]);
  }
}

/** Where the page goes when the voice reads this; null where it is there already. */
export function placeOf(place: Place, key: string): Place | null {
  const n = Number(/(\d+)$/.exec(key)?.[1] ?? 0) - 1;
  if (place.part === "short" && key.startsWith("leaflet-short-") && n !== place.at) return { part: "short", at: n };
  if (place.part === "story" && key.startsWith("story-") && n !== place.page) return { ...place, page: n };
  return null;
}

/** A swipe along the line of reading: on, back, or nothing of the kind. */
export function swiped(dx: number, dy: number, rtl: boolean): "next" | "previous" | null {
  if (Math.abs(dx) < 48 || Math.abs(dx) < 2 * Math.abs(dy)) return null;
  return dx < 0 !== rtl ? "next" : "previous";
}
