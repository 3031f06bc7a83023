// How a received packet stands, how a verdict on it stands out, what was answered before, and which other
// packets may tell of the same person. Pure; words come from the core's keys.
import type { CaseLine } from "../../lib/generated/CaseLine";
import type { CaseView } from "../../lib/generated/CaseView";
import type { ReceiptAnswer } from "../../lib/generated/ReceiptAnswer";
import type { Tone } from "../../lib/generated/Tone";
import type { Version } from "../../lib/generated/Version";

/** Why one telling is followed and not another; words `answer-pick-…`. */
export const PICKS = ["newer", "fuller", "confirmed"] as const;


/** Reasons that ask something of the officer; the rest cures itself with the next code. */
const SAID = new Set(["newer", "other-transfer", "spoiled", "length-changed", "too-large"]);

export function worthSaying(refused: string | null): refused is string {
  return refused !== null && SAID.has(refused);
}

/** How a received packet stands, in the order in which the list shows it; words of a row and of its heading. */
export const STANDINGS = ["answer-waiting", "answer-superseded", "answer-given"] as const;

export function standing(line: CaseLine): (typeof STANDINGS)[number] {
  if (line.is_waiting) return "answer-waiting";
  return line.is_superseded ? "answer-superseded" : "answer-given";
}

export function verdictTone(outcome: string): Tone {
  return outcome === "valid" ? "done" : outcome === "valid_with_remarks" ? "attention" : "danger";
}

/** The answers that count now; before the first, "received" about everybody. */
export function before(view: CaseView): ReceiptAnswer[] {
  if (view.line.answers.length > 0) return view.line.answers;
  const scopes: (string | null)[] = view.line.persons.length > 0 ? view.line.persons : [null];
  return scopes.map((scope) => ({ scope, status: "received", reason: null }));
}

export type Telling = { key: string; label: string; other: Version; unit: string; at: string };

/** Every person of another packet who may be this one, unless that was decided already. */
export function tellings(view: CaseView, label: string): Telling[] {
  const decided = new Set(view.versions.map((v) => `${v.label} ${v.other.evidence_id} ${v.other.label}`));
  return view.others.flatMap((line) =>
    line.persons.flatMap((other) => {
      const key = `${label} ${line.evidence_id} ${other}`;
      if (decided.has(key)) return [];
      return [{ key, label, other: { evidence_id: line.evidence_id, label: other }, unit: line.unit, at: line.received_text }];
    }),
  );
}
