// Which screens there are and how one follows another. Pure: no state of its own, so that the
// way back after a kill is derived from the record and its last entries alone.
import type { Entry } from "./generated/Entry";
import type { Event as Happening } from "./generated/Event";
import type { Flow } from "./generated/Flow";
import type { PersonFact } from "./generated/PersonFact";
import type { Record as Encounter } from "./generated/Record";
import type { Screen as FieldScreen } from "./generated/Screen";
import type { TaskKind } from "./generated/TaskKind";

/** The steps of one person, in order. */
export const PERSON_STEPS = ["tell", "needs", "ask", "identity", "result"] as const;
export type PersonStep = (typeof PERSON_STEPS)[number];

/** The steps of one encounter, in order: what the hairline at the top shows. */
export const STEPS = ["place", "life", "scene", "people", "refer", "sealed"] as const;
export type Step = (typeof STEPS)[number];

export type Screen =
  | { at: "locked" | "start" | "numbers" | "readout" | "home" | "settings" | "received" }
  | { at: "content" | "enrol" }
  | { at: "exercises" | "feedback" }
  | { at: "mailbox" | "mailboxes" | "receipts" | "case" }
  | { at: "story"; vignette: string }
  | { at: "languages"; labels: string[] }
  | { at: "leaflet"; lang: string; labels: string[] }
  | { at: "interpreter"; labels: string[] }
  | { at: Step; labels?: string[]; information?: boolean }
  | { at: "information" }
  | { at: "codes"; packet: string; name: string }
  | { at: "slip"; label: string; lang: string }
  | { at: "language"; label: string }
  | { at: "avenue"; label: string | null }
  | { at: "same"; labels: string[] }
  | { at: "clock"; clock: ClockRef }
  | { at: "decisions"; label?: string }
  | { at: "task"; kind: TaskKind; label: string }
  | { at: "person"; label: string; step: PersonStep }
  | { at: "path"; label: string; flow: Flow };

/** Which clock a page is about: it stays the same clock when its start is corrected. */
export type ClockRef = { key: string; label: string | null; packet: string | null; from: string };

/** Where an encounter is taken up again: at what was done last. */
export function resume(record: Encounter, log: Entry[], screenOf: (field: string) => FieldScreen | null): Screen {
  if (record.closed_at !== null) return { at: "sealed" };
  const gone = undone(log);
  const counted = log.filter((entry) => !gone.has(entry.seq));
  for (const [i, entry] of [...counted.entries()].reverse()) {
    // What was said of several at once is one entry for each: then nobody's own page was open.
    const screen = isOfOneAct(counted[i - 1], entry) ? { at: "people" as const } : screenAfter(entry.event, screenOf);
    if (screen && stands(screen, record)) return inInformation(screen, record);
  }
  return { at: "place" };
}

/** Whether two entries came from one act about several persons: at one moment, of one kind. */
function isOfOneAct(before: Entry | undefined, entry: Entry): boolean {
  if (before === undefined || before.event.event !== entry.event.event) return false;
  const isSame = before.time.wall === entry.time.wall && before.time.since_boot_ms === entry.time.since_boot_ms;
  return isSame && "labels" in entry.event && "labels" in before.event && entry.event.labels?.join() !== before.event.labels?.join();
}

function stands(screen: Screen, record: Encounter): boolean {
  if (screen.at === "decisions" && screen.label !== undefined) return record.persons.some((p) => p.label === screen.label);
  return screen.at !== "person" || record.persons.some((p) => p.label === screen.label);
}

/** What somebody else reported has one page for all that is said of the scene. */
function inInformation(screen: Screen, record: Encounter): Screen {
  const elsewhere = screen.at === "scene" || screen.at === "life" || screen.at === "people";
  return record.about === "information" && elsewhere ? { at: "information" } : screen;
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

/** Where each fact of a person is entered. */
const FACT_STEPS: Record<PersonFact["fact"], PersonStep | "avenue"> = {
  language: "tell",
  age: "needs",
  accompanied: "needs",
  transported: "needs",
  officer_doubt: "needs",
  roles: "identity",
  nationality: "identity",
  complainant: "identity",
  says_victim: "ask",
  identity_mode: "avenue",
};

function screenAfter(event: Happening, screenOf: (field: string) => FieldScreen | null): Screen | null {
  switch (event.event) {
    case "opened":
    case "about_set":
    case "vignette_set":
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
    case "persons_set": {
      const step = FACT_STEPS[event.fact.fact];
      const [only] = event.labels;
      if (step === "avenue") return only === undefined ? null : { at: "avenue", label: only };
      return ofPersons(event.labels, step);
    }
    case "persons_answered":
      return ofPersons(event.labels, event.source === "officer_saw" ? "needs" : "ask");
    case "field_set":
      return fieldScreen(screenOf(event.field), event.label);
    case "avenue_chosen":
      return { at: "avenue", label: event.label };
    case "notice_shown":
    case "notice_conveyed":
    case "notice_answered":
    case "offer_made":
    case "statement_noted":
      return ofPersons(event.labels, "tell");
    case "replied_alone":
    case "carry_answered":
      return ofPersons([event.label], "tell");
    case "answered_alone":
      return ofPersons([event.label], "ask");
    case "safety_question":
      return ofPersons([event.label], "ask");
    case "consent_set":
      return ofPersons([event.label], "tell");
    case "call_made":
      return { at: "refer" };
    case "referral_sealed":
    case "handed_over":
    case "signature_revoked":
    case "held":
    case "clock_confirmed":
    case "clock_corrected":
    case "clock_stopped":
    case "clock_restarted":
      return { at: "sealed" };
    default:
      return null;
  }
}

function fieldScreen(screen: FieldScreen | null, label: string | null): Screen | null {
  if (screen === "decisions") return label === null ? { at: "decisions" } : { at: "decisions", label };
  if (label !== null) {
    if (screen === "refer") return { at: "refer" };
    if (screen === "avenue") return { at: "avenue", label };
    const steps: { [screen in FieldScreen]?: PersonStep } = { identity: "identity", tell: "tell", ask: "ask", path: "result" };
    return { at: "person", label, step: (screen && steps[screen]) ?? "needs" };
  }
  if (screen === "information") return { at: "information" };
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
