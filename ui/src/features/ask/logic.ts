// What a person answered alone, as the officer reads it. Pure; never decides which answer is right.
import type { AnswerAlone } from "../../lib/generated/AnswerAlone";
import type { Observation } from "../../lib/generated/Observation";
import type { Person } from "../../lib/generated/Person";

export type AloneRow = { indicator: string; given: AnswerAlone; differs: Observation | null };

/** Every answer given alone, by indicator; beside it what stands where that is something else. */
export function answeredAlone(person: Person): AloneRow[] {
  return Object.entries(person.alone)
    .flatMap(([indicator, given]) => (given ? [{ indicator, given, differs: other(person.observations[indicator], given) }] : []))
    .toSorted((a, b) => a.indicator.localeCompare(b.indicator));
}

function other(stands: Observation | undefined, given: AnswerAlone): Observation | null {
  return stands && stands.answer !== given.answer ? stands : null;
}
