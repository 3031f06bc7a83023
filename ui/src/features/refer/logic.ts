// Who sends. Pure.
import type { Profile } from "../../lib/generated/Profile";

/** What stands in a packet about the sender unless something else is entered: row by row, the profile. */
export function senderOf(profile: Profile | null): { [row: string]: string | null } {
  const rows = {
    officer_unit: profile?.unit,
    officer_name: profile?.officer,
    officer_badge: profile?.badge,
    unit_contact: profile?.callback,
  };
  return Object.fromEntries(Object.entries(rows).map(([row, text]) => [row, text?.trim() ? text : null]));
}
