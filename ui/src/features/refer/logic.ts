// Who sends, and what came of the calls. Pure.
import type { Call } from "../../lib/generated/Call";
import type { CallOutcome } from "../../lib/generated/CallOutcome";
import type { Profile } from "../../lib/generated/Profile";
import type { RecipientKind } from "../../lib/generated/RecipientKind";

/** What a call can come to, in the order of the buttons. */
const OUTCOMES: readonly CallOutcome[] = ["reached", "will_come", "no_answer", "full"];

/** What a call to this kind can come to: only who takes people in can be full. */
export function outcomesOf(kind: RecipientKind): readonly CallOutcome[] {
  return OUTCOMES.filter((o) => o !== "full" || kind === "centre");
}

/** The last call to a recipient, if any. */
export function lastCall(calls: readonly Call[], kind: RecipientKind, recipient: string): Call | undefined {
  return calls.findLast((c) => c.kind === kind && c.recipient === recipient);
}

/** What stands in a packet about the sender unless something else is entered: row by row, the profile. */
export function senderOf(profile: Profile | null): { [row: string]: string | null } {
  const rows = {
    officer_unit: profile?.unit,
    officer_name: profile?.officer,
    officer_badge: profile?.badge,
    unit_contact: profile?.callback,
  };
  return Object.fromEntries(Object.entries(rows).map(([row, text]) => [row, text?.trim() ? text : null]));
}
