// Whom a path lets the officer call, what it asks, and who is told of the person. Pure: which path
// is open, and where things go, was decided by the core.
import type { DirectoryRow } from "../../lib/generated/DirectoryRow";
import type { DisclosureRow } from "../../lib/generated/DisclosureRow";
import type { Flow } from "../../lib/generated/Flow";
import type { Person } from "../../lib/generated/Person";
import type { RecipientKind } from "../../lib/generated/RecipientKind";
import type { RoutedView } from "../../lib/generated/RoutedView";

/** The first to call, or all after it, in the path's order. */
export function callRows(directory: readonly DirectoryRow[], ids: readonly string[], first: boolean): DirectoryRow[] {
  const rows = ids.flatMap((id) => directory.find((d) => d.id === id) ?? []);
  return first ? rows.slice(0, 1) : rows.slice(1);
}

/** The rows a path asks, in its order. No consent is sought from a child. */
export function askedRows(rows: readonly DisclosureRow[], ids: readonly string[], person: Person): DisclosureRow[] {
  const child = person.age === "minor" || person.age === "unsure";
  return ids.flatMap((id) => (child && id === "wages_fairwork" ? [] : (rows.find((r) => r.id === id) ?? [])));
}

export type Receiver = { kind: RecipientKind; recipient: string; name: string; countOnly: boolean };

/** Who is told of this person as it stands; who declined is only a number where no name goes. */
export function receivers(route: readonly RoutedView[], label: string, flow: Flow): Receiver[] {
  return route
    .filter((r) => r.persons.includes(label) || (flow === "declined" && r.others > 0))
    .map((r) => ({ kind: r.kind, recipient: r.recipient, name: r.name, countOnly: !r.persons.includes(label) }));
}
