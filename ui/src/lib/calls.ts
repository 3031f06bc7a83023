// What came of a telephone call to a recipient, of whom it was said, and what was said last. Pure; words are keys.
import type { Call } from "./generated/Call";
import type { CallOutcome } from "./generated/CallOutcome";
import type { RecipientKind } from "./generated/RecipientKind";
import type { SealedPacketNote } from "./generated/SealedPacketNote";

const OUTCOMES: readonly CallOutcome[] = ["reached", "will_come", "no_answer", "full", "declined"];

/** What can come of a call: an office that takes nobody in is never full. */
export function outcomesOf(kind: RecipientKind): readonly CallOutcome[] {
  return kind === "centre" ? OUTCOMES : OUTCOMES.filter((outcome) => outcome !== "full");
}

/** Nobody named is everybody. */
function isAbout(call: Call, persons: readonly string[]): boolean {
  return call.labels.length === 0 || call.labels.some((label) => persons.includes(label));
}

/** The calls to this recipient that were about any of these persons. */
export function callsTo(calls: readonly Call[], to: { kind: RecipientKind; recipient: string }, persons: readonly string[]): Call[] {
  return calls.filter((c) => c.kind === to.kind && c.recipient === to.recipient && isAbout(c, persons));
}

/** The calls about a packet: what was said before it was sealed is not about it. */
export function callsAbout(calls: readonly Call[], note: SealedPacketNote, place: number): Call[] {
  return callsTo(calls.filter((c) => c.sealed_before > place), note, note.labels);
}

/** What the last call came to for these persons; null where it is not the same for all of them. */
export function outcomeFor(calls: readonly Call[], persons: readonly string[]): CallOutcome | null {
  if (persons.length === 0) return calls.at(-1)?.outcome ?? null;
  const [first = null, ...others] = persons.map((label) => calls.findLast((c) => isAbout(c, [label]))?.outcome ?? null);
  return others.every((outcome) => outcome === first) ? first : null;
}

export type Said = { outcome: CallOutcome; persons: string[] };

/** What was said last of whom, where it differs. A call that nobody answered says nothing. */
export function saidApart(calls: readonly Call[], persons: readonly string[]): Said[] {
  const answers = calls.filter((c) => c.outcome !== "no_answer");
  const groups = new Map<CallOutcome | null, string[]>();
  for (const label of persons) {
    const outcome = answers.findLast((c) => isAbout(c, [label]))?.outcome ?? null;
    groups.set(outcome, [...(groups.get(outcome) ?? []), label]);
  }
  if (groups.size < 2) return [];
  return [...groups].flatMap(([outcome, whom]) => (outcome === null ? [] : [{ outcome, persons: whom }]));
}

/** Whom a call names: nobody where it is about everybody who was sent there, or where nobody answered. */
export function namedIn(outcome: CallOutcome, chosen: readonly string[], everybody: readonly string[]): string[] {
  const isAll = everybody.every((label) => chosen.includes(label));
  return isAll || outcome === "no_answer" ? [] : [...chosen];
}
