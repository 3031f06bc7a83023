// How a verdict on a received packet stands out. Pure; its words come from the core's keys.
import type { Tone } from "../../lib/generated/Tone";

export function verdictTone(outcome: string): Tone {
  return outcome === "valid" ? "done" : outcome === "valid_with_remarks" ? "attention" : "danger";
}
