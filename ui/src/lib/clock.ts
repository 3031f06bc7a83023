// How a clock is said: whose it is, how long it still has, which page is about it, and which are reminded
// of. Pure, but for the one timer that says that time has passed.
import type { ClockView } from "./generated/ClockView";
import type { EncounterView } from "./generated/EncounterView";
import type { HomeView } from "./generated/HomeView";
import type { Urgency } from "./generated/Urgency";
import type { WatchView } from "./generated/WatchView";
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

/** A deadline, of one's own or of a device that told the station. */
export type Deadline = { due: string; warn_at: string; stopped?: unknown };

/** How near the end is, at this moment: it changes while a page stays open. */
export function urgencyAt(clock: Deadline, now: number): Urgency {
  if (Date.parse(clock.due) <= now) return "overdue";
  return Date.parse(clock.warn_at) <= now ? "soon" : "running";
}

/** How many deadlines have ended, and how many end soon, at this moment. */
export function remind(clocks: readonly Deadline[], now: number): { overdue: number; soon: number } {
  const running = clocks.filter((c) => !c.stopped).map((c) => urgencyAt(c, now));
  const count = (urgency: Urgency) => running.filter((u) => u === urgency).length;
  return { overdue: count("overdue"), soon: count("soon") };
}

/** The deadlines that this notebook reminds of: all of home's, those of the open encounter as they stand
 * now, and at the station those of every device. */
export function reminded(
  home: Pick<HomeView, "clocks"> | null,
  view: { record: Pick<EncounterView["record"], "id">; clocks: ClockView[] } | null,
  watched: Pick<WatchView, "encounters"> | null,
): Deadline[] {
  const others = (home?.clocks ?? []).filter((c) => c.encounter !== view?.record.id);
  return [...others, ...(view?.clocks ?? []), ...(watched?.encounters ?? []).flatMap((e) => e.clocks)];
}

const HALF_A_MINUTE = 30_000;

/** Says the time at once and every half minute after, until what it returns is called. */
export function ticking(tell: (now: number) => void): () => void {
  tell(Date.now());
  const timer = setInterval(() => tell(Date.now()), HALF_A_MINUTE);
  return () => clearInterval(timer);
}
