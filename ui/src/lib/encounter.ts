// Questions that several screens put to an encounter as the core answered it. Pure. Decides
// nothing of law: what an answer means comes from the core's assessment alone.
import { belgian } from "./civil";
import type { Answer } from "./generated/Answer";
import type { ContentView } from "./generated/ContentView";
import type { EncounterView } from "./generated/EncounterView";
import type { FieldEntry } from "./generated/FieldEntry";
import type { FlowView } from "./generated/FlowView";
import type { DisclosureRow } from "./generated/DisclosureRow";
import type { Indicator } from "./generated/Indicator";
import type { Observation } from "./generated/Observation";
import type { Pack } from "./generated/Pack";
import type { Person } from "./generated/Person";
import type { PersonAssessment } from "./generated/PersonAssessment";
import type { Record as Encounter } from "./generated/Record";
import type { RoutedView } from "./generated/RoutedView";
import type { Screen as FieldScreen } from "./generated/Screen";
import type { Source } from "./generated/Source";
import { isTold } from "./notice";

/** The packs that are asked here: the record's own choice, else the context's. */
export function activePacks(content: ContentView, record: Encounter): Pack[] {
  const chosen = record.packs;
  return content.packs.filter((p) => p.always || (chosen ? chosen.includes(p.id) : p.contexts.includes(record.context)));
}

/** The packs after one of them was switched; null when they are the context's own again. */
export function switchedPacks(content: ContentView, record: Encounter, id: string): string[] | null {
  const active = new Set(activePacks(content, record).map((p) => p.id));
  if (active.has(id)) active.delete(id);
  else active.add(id);
  const own = content.packs.filter((p) => p.always || p.contexts.includes(record.context)).map((p) => p.id);
  const packs = content.packs.filter((p) => p.always || active.has(p.id)).map((p) => p.id);
  return packs.join() === own.join() ? null : packs;
}

export type RowGroup = { pack: string; rows: Indicator[] };

/** The rows that are shown: what is most useful next in its order, then the rest by pack. */
export function grouped(
  packs: readonly Pack[],
  shows: (indicator: Indicator) => boolean,
  first: readonly string[] = [],
): { first: Indicator[]; groups: RowGroup[] } {
  const all = packs.flatMap((p) => p.indicators).filter(shows);
  const groups = packs.map((p) => ({ pack: p.id, rows: p.indicators.filter((i) => shows(i) && !first.includes(i.id)) }));
  return {
    first: first.flatMap((id) => all.filter((i) => i.id === id)),
    groups: groups.filter((g) => g.rows.length > 0),
  };
}

/** Can be seen or read from a document: open before a notice. The rest is told or asked. */
export function isSeen(indicator: Indicator): boolean {
  return indicator.how.includes("seen") || indicator.how.includes("document");
}

/** Can be told or asked: opens once a notice, or a safety question, is logged. */
export function isAsked(indicator: Indicator): boolean {
  return indicator.how.includes("told") || indicator.how.includes("asked");
}

/** The order is the safeguard: a notice or a logged safety question comes first. */
export function isAskable(person: Person): boolean {
  return isTold(person) || person.safety_questions.length > 0;
}

/** An answer of the person beats the scene's; an own unknown leaves the scene's standing. */
export function standing(
  record: Encounter,
  person: Person,
  indicator: string,
): { observation: Observation; own: boolean } | null {
  const own = person.observations[indicator];
  const scene = person.transported ? record.scene[indicator] : undefined;
  if (own && (own.answer !== "unknown" || !scene)) return { observation: own, own: true };
  return scene ? { observation: scene, own: false } : null;
}

/** Who most likely saw or said it; the officer corrects it beside the answer. */
export function likelySource(indicator: Indicator, asking: boolean): Source {
  if (asking && isAsked(indicator)) return "person_said";
  if (indicator.how.includes("seen")) return "officer_saw";
  return indicator.how.includes("document") ? "document" : "person_said";
}

export function personOf(view: EncounterView, label: string): Person | undefined {
  return view.record.persons.find((p) => p.label === label);
}

export function assessmentOf(view: EncounterView, label: string): PersonAssessment | undefined {
  return view.assessment.persons.find((p) => p.label === label);
}

/** The rows entered on one screen, in the table's order. */
export function fieldsOn(content: ContentView, screen: FieldScreen, scope: "encounter" | "person"): DisclosureRow[] {
  return content.fields.filter(
    (f) => f.screen === screen && f.scope === scope && f.input !== "derived" && f.input !== "never",
  );
}

export function valueOf(entries: { [id in string]?: FieldEntry }, row: DisclosureRow): FieldEntry["value"] | null {
  return entries[row.id]?.value ?? null;
}

/** A row that tells who somebody is, in words that are typed. */
export function tellsWho(row: DisclosureRow): boolean {
  return (row.identifying || row.sealed) && (row.input === "line" || row.input === "text" || row.input === "date");
}

/** It is clear who will know the name, and that one is held at all. */
export function isNameHeld(person: Person): boolean {
  const chosen = person.avenue !== null || person.identity_mode !== "named";
  return chosen && person.identity_mode !== "none";
}

/** The name went to the magistrate's own key, and the notebook has forgotten it. */
export function isToldApart(record: Encounter, person: Person): boolean {
  const packets = record.referrals.flatMap((r) => r.packets);
  const sealed = packets.some((p) => p.identity && !p.by_hand && p.labels.includes(person.label));
  return person.identity_mode === "anonymous_statement" && sealed;
}

/** The paths that are open for a person, the most pressing first. */
export function flowsOf(view: EncounterView, label: string): FlowView[] {
  return view.flows.filter((f) => f.label === label);
}

/** Persons a referral starts with: all for whom the outcome, or a path, prompts more than the leaflet. */
export function promptedLabels(view: EncounterView): string[] {
  const advised = new Set(view.flows.filter((f) => f.advises).map((f) => f.label));
  return view.assessment.persons.filter((p) => p.outcome !== "inform_only" || advised.has(p.label)).map((p) => p.label);
}

/** The questions that may be put to this person while no guardian is there; null: every question. */
export function onlySafety(content: ContentView, view: EncounterView, label: string): readonly string[] | null {
  const child = view.flows.some((f) => f.label === label && f.flow === "minor");
  const guarded = personOf(view, label)?.fields["guardian_present"]?.value === true;
  return child && !guarded ? (content.paths.find((p) => p.id === "minor")?.safety ?? []) : null;
}

/** How an asked indicator may be noted of a child without a guardian. */
export function careOf(indicator: Indicator, safety: readonly string[]): "safety" | "free" | "waits" {
  if (safety.includes(indicator.id)) return "safety";
  return indicator.how.includes("told") ? "free" : "waits";
}

/** A case of work: who complained is asked before anything is written. */
export function isLabour(view: EncounterView, label: string): boolean {
  return view.flows.some((f) => f.label === label && f.flow === "labour");
}

/** Packets that one act makes: one per recipient, and one more where names go apart. */
export function packetCount(route: readonly RoutedView[]): number {
  return route.length + route.filter((r) => r.identities !== "nothing").length;
}

/** A language by its own name; its tag where no notice in it ships. */
export function endonymOf(content: ContentView | null, tag: string): string {
  return content?.languages.find((l) => l.tag === tag)?.endonym ?? tag;
}

/** The clock time of an instant, in Belgium. */
export function clockTime(instant: string): string {
  return belgian(new Date(instant)).slice(11);
}

/** Today on the Belgian calendar, as YYYY-MM-DD. */
export function civilDay(now: Date): string {
  return belgian(now).slice(0, 10);
}

/** Whether a tapped number can become a call; elsewhere a link to dial leads nowhere. */
export function hasTelephone(userAgent: string): boolean {
  return /Android|iPhone/.test(userAgent);
}

/** A number as a phone dials it inside Belgium. */
export function dialled(phone: string): string {
  return `tel:${phone.replace(/[^+0-9]/g, "")}`;
}

export const ANSWERS: readonly { value: Answer; sign: string }[] = [
  { value: "yes", sign: "✓" },
  { value: "no", sign: "✕" },
  { value: "unknown", sign: "?" },
];

export const SOURCES: readonly Source[] = [
  "officer_saw",
  "document",
  "person_said",
  "person_answered_alone",
  "third_party",
];
