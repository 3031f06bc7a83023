// Enrolment, as a screen says it. Pure: names and texts only, never contents of files.
import type { CertificateState } from "../../lib/generated/CertificateState";
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
