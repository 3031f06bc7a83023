// What proves that a notice reached somebody, as the screens record it. Pure.
import type { InterpreterKind } from "./generated/InterpreterKind";
import type { InterpreterView } from "./generated/InterpreterView";
import type { Event as Happening } from "./generated/Event";
import type { Medium } from "./generated/Medium";
import type { Notice } from "./generated/Notice";
import type { NoticeVoice } from "./generated/NoticeVoice";
import type { Person } from "./generated/Person";

/** Begins the keys of the roadside notice. */
const ROADSIDE = "leaflet-short-";

/** What was heard of a notice: which sentences to their end, by which voice; of several, the least trusted. */
export type Heard = { voice: NoticeVoice | null; keys: string[] };

/** Voices in the order of trust. */
const TRUST: readonly NoticeVoice[] = ["recording", "system", "synthetic"];

/** The same with one more sentence that was heard: what a computer read is never proof of a human voice. */
export function hearing(heard: Heard, key: string, voice: NoticeVoice): Heard {
  const worse = heard.voice !== null && TRUST.indexOf(heard.voice) > TRUST.indexOf(voice);
  return { voice: worse ? heard.voice : voice, keys: heard.keys.includes(key) ? heard.keys : [...heard.keys, key] };
}

/** An interpreter who has conveyed nothing yet told nobody. */
export function hasReached(notice: Notice): boolean {
  return notice.medium !== "interpreted" || notice.sentences.length > 0;
}

export function isTold(person: Person): boolean {
  return person.notices.some(hasReached);
}

/** How many sentences of the roadside notice were conveyed. */
export function conveyedCount(notice: Notice): number {
  return notice.sentences.filter((key) => key.startsWith(ROADSIDE)).length;
}

/** A notice that was heard is played, whatever else was done with it. */
export function mediumOf(medium: Medium, heard: Heard): Medium {
  return heard.voice === null ? medium : "played";
}

/** The event with which an interpreter begins. */
export function begun(notice: InterpreterView, labels: string[], kind: InterpreterKind): Happening {
  const [roadside] = notice.parts;
  return {
    event: "notice_shown",
    labels,
    language: notice.tag,
    version: notice.version,
    status: notice.status,
    medium: "interpreted",
    seconds: 0,
    proof: {
      voice: null,
      interpreter: { kind, connected: false },
      version_full: null,
      sentences: [],
      of: roadside?.sentences.length ?? 0,
    },
  };
}

/** One tick, or one taken back. */
export function ticked(notice: InterpreterView, labels: string[], at: string, key: string, conveyed: boolean): Happening {
  const tick: Happening = { event: "notice_conveyed", labels, at, sentences: [key], conveyed };
  return key.startsWith(ROADSIDE) ? tick : { ...tick, version_full: notice.version_full };
}
