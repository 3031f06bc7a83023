// How a verdict on a received packet stands out. Pure; its words come from the core's keys.
import type { Tone } from "../../lib/generated/Tone";

/** Reasons that ask something of the officer; the rest cures itself with the next code. */
const SAID = new Set(["newer", "other-transfer", "spoiled", "length-changed", "too-large"]);

export function worthSaying(refused: string | null): refused is string {
  return refused !== null && SAID.has(refused);
}

export function verdictTone(outcome: string): Tone {
  return outcome === "valid" ? "done" : outcome === "valid_with_remarks" ? "attention" : "danger";
}
