// How a clock is said: whose it is, how long it still has, which page is about it. Pure.
import type { ClockView } from "./generated/ClockView";
import type { ClockRef } from "./nav";

/** The time that is left or over, as a word key and its numbers. */
export type Span = { key: string; args: Record<string, number> };

export function span(minutes: number): Span {
  const whole = Math.abs(minutes);
  if (whole < 60) return { key: "clock-minutes", args: { count: whole } };
  if (whole < 2 * 24 * 60) return { key: "clock-hours", args: { hours: Math.floor(whole / 60), minutes: whole % 60 } };
  return { key: "clock-days", args: { count: Math.floor(whole / (24 * 60)) } };
}

export function clockRef(clock: ClockView): ClockRef {
  return { key: clock.key, label: clock.persons[0] ?? null, packet: clock.packet, from: clock.from };
}

export function isClock(clock: ClockView, ref: ClockRef): boolean {
  const whose = ref.label === null ? clock.persons.length === 0 : clock.persons.includes(ref.label);
  return clock.key === ref.key && clock.packet === ref.packet && clock.from === ref.from && whose;
}

/** A clock shown in a list, told apart from every other. */
export function clockId(clock: ClockView): string {
  return [clock.encounter, clock.key, clock.packet ?? "", clock.persons.join(), clock.from].join("|");
}

/** How many deadlines have ended, and how many end soon, at this moment. */
export function remind(clocks: readonly Pick<ClockView, "due" | "warn_at" | "stopped">[], now: number): { overdue: number; soon: number } {
  const running = clocks.filter((c) => !c.stopped);
  const overdue = running.filter((c) => Date.parse(c.due) <= now).length;
  const soon = running.filter((c) => Date.parse(c.due) > now && Date.parse(c.warn_at) <= now).length;
  return { overdue, soon };
}
