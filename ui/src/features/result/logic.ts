// The answers behind an element, with who saw or said each. Pure.
import { clockTime, standing } from "../../lib/encounter";
import type { Outcome } from "../../lib/generated/Outcome";
import type { Person } from "../../lib/generated/Person";
import type { Record as Encounter } from "../../lib/generated/Record";
import type { Source } from "../../lib/generated/Source";
import type { Tone } from "../../lib/generated/Tone";

export type Behind = { id: string; source: Source; time: string };

export function behind(record: Encounter, person: Person, indicators: readonly string[]): Behind[] {
  return indicators.flatMap((id) => {
    const stands = standing(record, person, id);
    if (!stands) return [];
    return [{ id, source: stands.observation.source, time: clockTime(stands.observation.at) }];
  });
}

/** Colour only supports the word; no outcome is a refusal, so none is red. */
export function outcomeTone(outcome: Outcome): Tone {
  return outcome === "refer_now" ? "done" : outcome === "refer_advised" ? "attention" : "plain";
}
