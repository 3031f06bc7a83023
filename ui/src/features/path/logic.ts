// Whom a path lets the officer call, what it asks, and who is told of the person. Pure: which path
// is open, and where things go, was decided by the core.
import type { DirectoryRow } from "../../lib/generated/DirectoryRow";
import type { DisclosureRow } from "../../lib/generated/DisclosureRow";
import type { PathRow } from "../../lib/generated/PathRow";
import type { Person } from "../../lib/generated/Person";
import type { RecipientKind } from "../../lib/generated/RecipientKind";
import type { RoutedView } from "../../lib/generated/RoutedView";

/** Whether calling is the first thing to do on this path. */
export function callsFirst(row: PathRow): boolean {
  return row.steps[0] === "call" || row.steps[0] === "help";
}

/** Whom to call, in the path's order: the first before what is to be done where calling comes first. */
export function callRows(directory: readonly DirectoryRow[], ids: readonly string[], lead: boolean): { now: DirectoryRow[]; later: DirectoryRow[] } {
  const rows = ids.flatMap((id) => directory.find((d) => d.id === id) ?? []);
  const split = lead ? 1 : 0;
  return { now: rows.slice(0, split), later: rows.slice(split) };
}

/** The rows a path asks, in its order. No consent is sought from a child. */
export function askedRows(rows: readonly DisclosureRow[], ids: readonly string[], person: Person): DisclosureRow[] {
  const child = person.age === "minor" || person.age === "unsure";
  return ids.flatMap((id) => (child && id === "wages_fairwork" ? [] : (rows.find((r) => r.id === id) ?? [])));
}

export type Receiver = { kind: RecipientKind; recipient: string; name: string; countOnly: boolean };

/** Who is told of one person, whose route this is; who declined is only a number where no name goes. */
export function receivers(route: readonly RoutedView[]): Receiver[] {
  return route.map((r) => ({ kind: r.kind, recipient: r.recipient, name: r.name, countOnly: r.persons.length === 0 }));
}
