// What an officer can do about a case that an answer brought back. Pure.
import type { OwnerView } from "./generated/OwnerView";
import type { Step } from "./generated/Step";

/** In vain: nothing was asked; its recipient refuses the packet for who signed it. */
export type Again = { encounter: string; packet: string; name: string; inVain: boolean };

/** What a certificate that was taken back leaves to the officer. */
const IN_VAIN: readonly Step[] = ["seal_again", "ask_or_seal"];

/** The offices to which what was added, or the same once more, can be sealed alone: one act for each packet, whoever is in it. */
export function sentAgain(owners: readonly OwnerView[]): Again[] {
  const acts = new Map<string, Again>();
  for (const { encounter, owner, name, is_sent_again } of owners)
    if (is_sent_again && owner.packet !== null)
      acts.set(owner.packet, { encounter, packet: owner.packet, name, inVain: IN_VAIN.includes(owner.step) });
  return [...acts.values()];
}

/** A case may wait for several offices at once: each is a line of its own. */
export function lineKey({ encounter, label, owner }: OwnerView): string {
  return [encounter, label ?? "", owner.packet ?? ""].join(" ");
}
