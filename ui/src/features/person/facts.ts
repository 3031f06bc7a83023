// The facts of a person as rows of choices. Pure. Nothing here is preselected; what the record
// does not know is shown as not chosen.
import type { Person } from "../../lib/generated/Person";
import type { PersonFact } from "../../lib/generated/PersonFact";

/** Each fact and its choices, in the order in which they are shown. */
export const FACTS = {
  age: ["adult", "minor", "unsure"],
  accompanied: ["true", "false"],
  transported: ["true", "false"],
  nationality: ["third_country", "eu", "belgian", "unknown"],
  says_victim: ["true", "false"],
  officer_doubt: ["true", "false"],
} as const;

export type FactName = keyof typeof FACTS;

/** The choice that stands, or nothing. A flag that was never raised is not an answer. */
export function factOf(person: Person, name: FactName): string | null {
  const value = person[name];
  if (value === null) return null;
  if ((name === "says_victim" || name === "officer_doubt") && value === false) return null;
  return String(value);
}

/** The fact as an event carries it. */
export function fact(name: FactName, value: string): PersonFact {
  const flag = value === "true" || value === "false";
  return { fact: name, value: flag ? value === "true" : value } as PersonFact;
}
