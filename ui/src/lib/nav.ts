// Which screens there are and how one follows another. Pure: no state of its own, so that the
// way back after a kill is derived from the record and its last entries alone.
import type { Entry } from "./generated/Entry";
import type { Event as Happening } from "./generated/Event";
import type { Flow } from "./generated/Flow";
import type { Record as Encounter } from "./generated/Record";
import type { Screen as FieldScreen } from "./generated/Screen";

/** The steps of one person, in order. */
export const PERSON_STEPS = ["tell", "needs", "ask", "identity", "result"] as const;
export type PersonStep = (typeof PERSON_STEPS)[number];

/** The steps of one encounter, in order: what the hairline at the top shows. */
export const STEPS = ["place", "life", "scene", "people", "refer", "sealed"] as const;
export type Step = (typeof STEPS)[number];

export type Screen =
  | { at: "locked" | "start" | "numbers" | "readout" | "home" | "settings" | "received" }
  | { at: "languages"; labels: string[] }
  | { at: "leaflet"; lang: string; labels: string[] }
  | { at: Step; labels?: string[] }
  | { at: "same"; labels: string[] }
  | { at: "person"; label: string; step: PersonStep }
  | { at: "path"; label: string; flow: Flow };

/** Where an encounter is taken up again: at what was done last. */
export function resume(record: Encounter, log: Entry[], screenOf: (field: string) => FieldScreen | null): Screen {
  if (record.closed_at !== null) return { at: "sealed" };
  const gone = undone(log);
  for (const entry of [...log].reverse()) {
    if (gone.has(entry.seq)) continue;
    const screen = screenAfter(entry.event, screenOf);
    if (screen && stands(screen, record)) return screen;
  }
  return { at: "place" };
}

function stands(screen: Screen, record: Encounter): boolean {
  return screen.at !== "person" || record.persons.some((p) => p.label === screen.label);
}

/** Entries that no longer count; an undone undo restores what it had undone. */
export function undone(log: Entry[]): Set<number> {
  const gone = new Set<number>();
  for (const entry of [...log].reverse()) {
    if (entry.event.event === "undone" && !gone.has(entry.seq)) gone.add(entry.event.seq);
  }
  return gone;
}

function ofPersons(labels: string[], step: PersonStep): Screen {
  const [only] = labels;
  return labels.length === 1 && only !== undefined ? { at: "person", label: only, step } : { at: "people" };
}

function screenAfter(event: Happening, screenOf: (field: string) => FieldScreen | null): Screen | null {
  switch (event.event) {
    case "opened":
    case "context_set":
    case "occurred_on_set":
    case "place_set":
      return { at: "place" };
    case "people_counted":
    case "life_checked":
    case "kept_apart":
      return { at: "life" };
    case "scene_answered":
      return { at: "scene" };
    case "persons_added":
    case "person_removed":
      return { at: "people" };
    case "persons_set":
      return ofPersons(event.labels, event.fact.fact === "language" ? "tell" : "needs");
    case "persons_answered":
      return ofPersons(event.labels, event.source === "officer_saw" ? "needs" : "ask");
    case "field_set":
      return fieldScreen(screenOf(event.field), event.label);
    case "notice_shown":
    case "offer_made":
    case "statement_noted":
      return ofPersons(event.labels, "tell");
    case "safety_question":
      return ofPersons([event.label], "ask");
    case "consent_set":
      return ofPersons([event.label], "tell");
    case "call_made":
      return { at: "refer" };
    case "referral_sealed":
    case "handed_over":
      return { at: "sealed" };
    default:
      return null;
  }
}

function fieldScreen(screen: FieldScreen | null, label: string | null): Screen | null {
  if (label !== null) {
    const steps: { [screen in FieldScreen]?: PersonStep } = { identity: "identity", ask: "ask", path: "result" };
    return { at: "person", label, step: (screen && steps[screen]) ?? "needs" };
  }
  return screen === "place" || screen === "scene" || screen === "refer" ? { at: screen } : null;
}

/** The next free labels: A to Z, then AA, AB and so on; a label in use is never given twice. */
export function nextLabels(taken: readonly string[], count: number): string[] {
  const used = new Set(taken);
  const fresh: string[] = [];
  for (let n = 0; fresh.length < count; n++) {
    const label = labelAt(n);
    if (!used.has(label)) fresh.push(label);
  }
  return fresh;
}

function labelAt(n: number): string {
  const letter = String.fromCharCode(65 + (n % 26));
  return n < 26 ? letter : labelAt(Math.floor(n / 26) - 1) + letter;
}
