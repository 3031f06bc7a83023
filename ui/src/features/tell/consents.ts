// For whom and about what consent can be given at all: read from the disclosure table. Pure.
import type { DisclosureRow } from "../../lib/generated/DisclosureRow";
import type { Person } from "../../lib/generated/Person";
import type { RecipientKind } from "../../lib/generated/RecipientKind";

const KINDS: readonly RecipientKind[] = ["centre", "magistrate", "immigration_office", "guardianship", "station"];

export type Pair = { recipient: RecipientKind; groups: string[] };

/** Recipients in dialling order, each with the groups that travel only with consent. */
export function consentPairs(rows: readonly DisclosureRow[]): Pair[] {
  return KINDS.map((recipient) => ({
    recipient,
    groups: [...new Set(rows.filter((r) => r.to[recipient] === "consent").flatMap((r) => (r.group === null ? [] : [r.group])))],
  })).filter((pair) => pair.groups.length > 0);
}

export function hasConsent(person: Person, recipient: RecipientKind, group: string): boolean {
  return person.consents.some((c) => c.recipient === recipient && c.group === group && c.given);
}
