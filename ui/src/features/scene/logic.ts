// What the scene means so far, as a word key: the core's assessment, summed over the people.
// Never a number, never a "not a victim". Pure.
import type { EncounterView } from "../../lib/generated/EncounterView";

export type Meaning = { key: string; elements: string[] };

/** The meaning for those who were transported; without people nothing can be said yet. */
export function meaning(view: EncounterView): Meaning {
  const transported = new Set(view.record.persons.filter((p) => p.transported).map((p) => p.label));
  const all = view.assessment.persons.filter((p) => transported.has(p.label));
  if (all.length === 0) return { key: "scene-meaning-nobody", elements: [] };
  const elements = [...new Set(all.flatMap((p) => elementKeys(p.tracks)))];
  if (all.every((p) => p.outcome === "refer_now")) return { key: "scene-meaning-all", elements };
  if (all.some((p) => p.outcome === "refer_now")) return { key: "scene-meaning-some", elements };
  if (all.some((p) => p.outcome === "refer_advised")) return { key: "scene-meaning-advised", elements };
  return { key: "scene-meaning-open", elements };
}

function elementKeys(tracks: EncounterView["assessment"]["persons"][number]["tracks"]): string[] {
  return [...tracks.aggravated_smuggling.elements, ...tracks.trafficking.elements].map((e) => e.key);
}
