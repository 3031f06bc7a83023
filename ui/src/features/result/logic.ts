// The answers behind an element, with who saw or said each. Pure.
import { clockTime, isSeen, standing } from "../../lib/encounter";
import type { DimensionResult } from "../../lib/generated/DimensionResult";
import type { EncounterView } from "../../lib/generated/EncounterView";
import type { Indicator } from "../../lib/generated/Indicator";
import type { LawView } from "../../lib/generated/LawView";
import type { Outcome } from "../../lib/generated/Outcome";
import type { Person } from "../../lib/generated/Person";
import type { Record as Encounter } from "../../lib/generated/Record";
import type { Source } from "../../lib/generated/Source";
import type { Tone } from "../../lib/generated/Tone";
import type { Track } from "../../lib/generated/Track";
import type { Screen } from "../../lib/nav";

/** The card of one element: what is cited on the day of the facts, and where that comes from. */
export function lawOf(view: EncounterView, track: Track, key: string): LawView | undefined {
  return view.law.find((l) => l.track === track && l.key === key);
}

/** The dimensions of the ILO's list for which something speaks. */
export function dimensionsOf(view: EncounterView, label: string): DimensionResult[] {
  return view.dimensions.find((p) => p.label === label)?.dimensions ?? [];
}

export type Behind = { id: string; source: Source; time: string };

export function behind(record: Encounter, person: Person, indicators: readonly string[]): Behind[] {
  return indicators.flatMap((id) => {
    const stands = standing(record, person, id);
    if (!stands) return [];
    return [{ id, source: stands.observation.source, time: clockTime(stands.observation.at) }];
  });
}

/** Where an open question is answered: by everybody's scene, by looking, or by asking. */
export function whereAsked(indicator: Indicator | undefined, label: string): Screen {
  if (indicator?.scope === "scene") return { at: "scene" };
  return { at: "person", label, step: indicator && isSeen(indicator) ? "needs" : "ask" };
}

/** Colour only supports the word; no outcome is a refusal, so none is red. */
export function outcomeTone(outcome: Outcome): Tone {
  return outcome === "refer_now" ? "done" : outcome === "refer_advised" ? "attention" : "plain";
}
