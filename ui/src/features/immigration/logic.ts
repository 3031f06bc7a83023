// What came after a referral: which rows are about a person, which answer ends a task. Pure.
import { valueOf } from "../../lib/encounter";
import type { DisclosureRow } from "../../lib/generated/DisclosureRow";
import type { Event as Happening } from "../../lib/generated/Event";
import type { FieldValue } from "../../lib/generated/FieldValue";
import type { Record as Encounter } from "../../lib/generated/Record";
import type { TaskKind } from "../../lib/generated/TaskKind";

/** The row whose answer ends a task. */
export const FOLLOWED: Record<TaskKind, string> = { held: "detention_followed", order_to_leave: "order_followed" };

/** Whom the page begins with: whoever is meant, else the first in a packet, else the first. */
export function firstChosen(record: Encounter, meant: string | undefined): string[] {
  const sealed = record.referrals.flatMap((r) => r.packets.flatMap((p) => p.labels));
  const first = meant ?? record.persons.find((p) => sealed.includes(p.label))?.label ?? record.persons[0]?.label;
  return first === undefined ? [] : [first];
}

/** One more or one fewer, in the record's order; the last one stays. */
export function toggled(record: Encounter, chosen: readonly string[], label: string): string[] {
  const next = record.persons.map((p) => p.label).filter((l) => (l === label) !== chosen.includes(l));
  return next.length > 0 ? next : [...chosen];
}

/** The value that all who are chosen share; none when they differ. */
export function shared(record: Encounter, chosen: readonly string[], row: DisclosureRow): FieldValue | null {
  const values = record.persons.filter((p) => chosen.includes(p.label)).map((p) => valueOf(p.fields, row));
  const [first = null] = values;
  return values.every((v) => JSON.stringify(v) === JSON.stringify(first)) ? first : null;
}

/** The same answer for each who is chosen, as one act. */
export function answers(chosen: readonly string[], field: string, value: FieldValue | null): Happening[] {
  return chosen.map((label) => ({ event: "field_set", field, label, value }));
}
