// Which of the picked files is which part of a roster. Pure: names only, never contents.

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
