// What is decided about a clock, as an event; a typed start as an instant. Pure.
import { asValue, localTime } from "../../lib/components/field";
import type { ClockView } from "../../lib/generated/ClockView";
import type { Event as Happening } from "../../lib/generated/Event";

export const STOP_REASONS = ["decided", "not_applicable", "replaced", "mistake"] as const;

/** Clocks whose end is a decision or a document that is noted on a screen of its own. */
const NOTED = ["io_decision", "guardianship_decision", "reflection", "attestation", "a_card"];

export function endsWithDecision(key: string): boolean {
  return NOTED.some((noted) => key.startsWith(noted));
}

type About = { clock: string; labels: string[]; packet: string | null; from: string };

function about(clock: ClockView): About {
  return { clock: clock.key, labels: clock.persons, packet: clock.packet, from: clock.from };
}

export function confirmed(clock: ClockView): Happening {
  return { event: "clock_confirmed", ...about(clock) };
}

export function corrected(clock: ClockView, since: string): Happening {
  return { event: "clock_corrected", ...about(clock), since };
}

export function stopped(clock: ClockView, reason: string): Happening {
  return { event: "clock_stopped", ...about(clock), reason };
}

export function restarted(clock: ClockView): Happening {
  return { event: "clock_restarted", ...about(clock) };
}

/** The start as it stands in the box: a day for a clock of days, else a time. */
export function startText(clock: ClockView): string {
  const text = localTime(clock.since);
  return clock.by_day ? text.slice(0, 10) : text;
}

/** The instant that was typed; none when it is no day or time. A day is meant at its noon. */
export function startOf(clock: ClockView, typed: string): string | null {
  const text = clock.by_day ? `${typed.trim()} 12:00` : typed;
  const value = asValue("time", text);
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value) ? value : null;
}
