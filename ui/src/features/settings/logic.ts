// Which of the picked files is which part of a roster. Pure: names only, never contents.
import type { DirectoryRow } from "../../lib/generated/DirectoryRow";
import type { District } from "../../lib/generated/District";
import type { EnrolRole } from "../../lib/generated/EnrolRole";

/** After how long without use the session can lock. */
export const LOCK_MINUTES = [2, 5, 10, 20] as const;

export type Roster<T> = { roster: T; crl: T; ca: T };

/** The three files of a roster by their frozen names; nothing when one is missing. */
export function rosterFiles<T extends { name: string }>(files: readonly T[]): Roster<T> | null {
  const named = (name: string): T | undefined => files.find((f) => f.name === name);
  const roster = named("roster.asice");
  const crl = named("crl.asice");
  const ca = named("station-ca.pem");
  return roster && crl && ca ? { roster, crl, ca } : null;
}

/** What a notebook can be for. */
export const USES = ["device", "recipient", "interpreter", "station"] as const;
export type Use = (typeof USES)[number];

/** What is asked of the station: a watcher is a recipient of extracts. */
export function requestOf(use: Use, office: string): { role: EnrolRole; recipient: string | null } {
  if (use === "station") return { role: "recipient", recipient: "station" };
  return { role: use, recipient: use === "recipient" ? office : null };
}

/** Every office that can receive a packet: of the directory, then the magistrates of the districts. */
export function offices(directory: readonly DirectoryRow[], districts: readonly District[]): { id: string; name: string }[] {
  const listed = directory.filter((row) => row.kind !== null && !row.minors).map((row) => ({ id: row.id, name: row.name }));
  const magistrates = [...new Set(districts.flatMap((d) => [d.prosecutor, d.labour_auditor]))];
  return [...listed, ...magistrates.map((id) => ({ id, name: id }))];
}
