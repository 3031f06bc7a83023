import { expect, test, vi } from "vitest";
import { isClock, remind, reminded, span, ticking, urgencyAt } from "./clock";
import type { ClockView } from "./generated/ClockView";

test("what is left is said in minutes, then hours, then days, and what is over the same way", () => {
  expect(span(59)).toEqual({ key: "clock-minutes", args: { count: 59 } });
  expect(span(-61)).toEqual({ key: "clock-hours", args: { hours: 1, minutes: 1 } });
  expect(span(2879)).toEqual({ key: "clock-hours", args: { hours: 47, minutes: 59 } });
  expect(span(2880)).toEqual({ key: "clock-days", args: { count: 2 } });
});

const clock = { key: "reflection", persons: ["A", "B"], packet: null, from: "2026-11-22T00:00:00Z" } as unknown as ClockView;

test("a clock stays the page's clock when a person leaves it, not when its start is another", () => {
  const ref = { key: "reflection", label: "B", packet: null, from: clock.from };
  expect(isClock(clock, ref)).toBe(true);
  expect(isClock({ ...clock, persons: ["B"] }, ref)).toBe(true);
  expect(isClock({ ...clock, from: "2026-11-23T00:00:00Z" }, ref)).toBe(false);
  expect(isClock({ ...clock, persons: [] }, ref)).toBe(false);
});

test("a deadline is reminded of from its warning on, and no longer once it is stopped", () => {
  const clock = { warn_at: "2026-11-03T02:00:00Z", due: "2026-11-03T05:00:00Z", stopped: null };
  const stopped = { ...clock, stopped: { reason: "decided", at_text: "" } };
  const at = (time: string) => remind([clock, stopped], Date.parse(time));
  expect(at("2026-11-03T01:59:00Z")).toEqual({ overdue: 0, soon: 0 });
  expect(at("2026-11-03T02:00:00Z")).toEqual({ overdue: 0, soon: 1 });
  expect(at("2026-11-03T05:00:00Z")).toEqual({ overdue: 1, soon: 0 });
});

test("the open encounter counts as it stands now, the others as home knows them, the station's as it was told", () => {
  const of = (encounter: string, due: string) => ({ encounter, due, warn_at: due }) as unknown as ClockView;
  const home = { clocks: [of("one", "2026-11-03T01:00:00Z"), of("two", "2026-11-03T02:00:00Z")] };
  const view = { record: { id: "two" }, clocks: [of("two", "2026-11-03T09:00:00Z")] };
  const dues = (clocks: { due: string }[]) => clocks.map((c) => c.due.slice(11, 13));
  expect(dues(reminded(home, null, null))).toEqual(["01", "02"]);
  expect(dues(reminded(home, view, null))).toEqual(["01", "09"]);
  const watched = { encounters: [{ clocks: home.clocks }, { clocks: view.clocks }] } as never;
  expect(dues(reminded(null, null, watched))).toEqual(["01", "02", "09"]);
  expect(reminded(null, null, null)).toEqual([]);
});

test("a page that stays open is told that time has passed, and no longer once it is left", () => {
  vi.useFakeTimers({ now: Date.parse("2026-11-03T01:59:45Z") });
  const clock = { warn_at: "2026-11-03T02:00:00Z", due: "2026-11-03T02:00:30Z" };
  const said: string[] = [];
  const stop = ticking((now) => said.push(urgencyAt(clock, now)));
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual(["running", "soon", "overdue"]);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(said.length).toBe(3);
  vi.useRealTimers();
});
