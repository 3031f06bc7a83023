// What came of a telephone call to a recipient, and what it said last. Pure; words are keys.
import type { Call } from "./generated/Call";
import type { CallOutcome } from "./generated/CallOutcome";
import type { RecipientKind } from "./generated/RecipientKind";
import type { SealedPacketNote } from "./generated/SealedPacketNote";

const OUTCOMES: readonly CallOutcome[] = ["reached", "will_come", "no_answer", "full", "declined"];

/** What can come of a call: an office that takes nobody in is never full. */
export function outcomesOf(kind: RecipientKind): readonly CallOutcome[] {
  return kind === "centre" ? OUTCOMES : OUTCOMES.filter((outcome) => outcome !== "full");
}

/** The last call to this recipient, if any. */
export function lastCall(calls: readonly Call[], to: { kind: RecipientKind; recipient: string }): Call | undefined {
  return calls.findLast((c) => c.kind === to.kind && c.recipient === to.recipient);
}

/** The last call about a packet: what was said before it was sealed is not about it. */
export function callAbout(calls: readonly Call[], note: SealedPacketNote, place: number): Call | undefined {
  return lastCall(calls.filter((c) => c.sealed_before > place), note);
}
