// Whether a paper is safe to keep, as it was answered: what a row shows, and what it records. Pure.
import type { Answer } from "./generated/Answer";
import type { Person } from "./generated/Person";

/** How the officer asked, and the answer. Asked in front of others, no yes counts. */
export const CARRY: readonly { value: string; answer: Answer; alone: boolean }[] = [
  { value: "yes", answer: "yes", alone: true },
  { value: "no", answer: "no", alone: true },
  { value: "not_asked", answer: "unknown", alone: false },
];

/** A paper may be made: said to be safe, alone, and not taken back since. The core holds to the same. */
export function mayCarry(person: Person): boolean {
  return person.carry?.alone === true && person.carry.answer === "yes";
}

/** The choice that stands; none where nobody was asked or the person prefers not to say. */
export function carryOf(person: Person): string | null {
  const carry = person.carry;
  if (!carry) return null;
  return CARRY.find((c) => c.answer === carry.answer && c.alone === carry.alone)?.value ?? (carry.alone ? "no" : "not_asked");
}
