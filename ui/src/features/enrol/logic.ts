// Enrolment, as a screen says it. Pure: names and texts only, never contents of files.
import type { CertificateState } from "../../lib/generated/CertificateState";
import type { DirectoryRow } from "../../lib/generated/DirectoryRow";
import type { District } from "../../lib/generated/District";
import type { EnrolRole } from "../../lib/generated/EnrolRole";
import type { Tone } from "../../lib/generated/Tone";

export type Roster<T> = { roster: T; crl: T; ca: T };

/** The three files of a roster by their frozen names; nothing when one is missing. */
export function rosterFiles<T extends { name: string }>(files: readonly T[]): Roster<T> | null {
  const named = (name: string): T | undefined => files.find((f) => f.name === name);
  const roster = named("roster.asice");
  const crl = named("crl.asice");
  const ca = named("station-ca.pem");
  return roster && crl && ca ? { roster, crl, ca } : null;
}

/** A fingerprint in the groups in which it is read aloud. */
export function groups(fingerprint: string): string[] {
  return fingerprint.split("-").filter((group) => group !== "");
}

/** What the colour of a certificate's card says. */
export function tone(state: CertificateState, training: boolean): Tone {
  if (state === "revoked" || state === "expired") return "danger";
  return state === "valid" && !training ? "done" : "attention";
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

/** What is asked for when a certificate is renewed: the same again. */
export function requestAgain(held: { role: string; id: string }): { role: EnrolRole; recipient: string | null } {
  const roles: readonly EnrolRole[] = ["device", "recipient", "publisher", "interpreter"];
  const role = roles.find((one) => one === held.role) ?? "device";
  return { role, recipient: role === "recipient" ? held.id : null };
}
