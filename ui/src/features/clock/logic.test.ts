import { expect, test } from "vitest";
import type { ClockView } from "../../lib/generated/ClockView";
import { confirmed, corrected, endsWithDecision, startOf, startText, stopped } from "./logic";

const hours = {
  key: "io_decision_with_document",
  persons: ["A", "B"],
  packet: null,
  from: "2026-11-22T02:12:00Z",
  since: "2026-11-22T02:12:00Z",
  by_day: false,
} as unknown as ClockView;
const days = { ...hours, key: "reflection", by_day: true, since: "2026-11-21T23:00:00Z" } as ClockView;

test("a decision names the clock by its recorded start and everybody who shares it", () => {
  const about = { clock: hours.key, labels: ["A", "B"], packet: null, from: hours.from };
  expect(confirmed(hours)).toEqual({ event: "clock_confirmed", ...about });
  expect(stopped(hours, "mistake")).toEqual({ event: "clock_stopped", ...about, reason: "mistake" });
  expect(corrected(hours, "2026-11-22T01:00:00.000Z")).toEqual({
    event: "clock_corrected",
    ...about,
    since: "2026-11-22T01:00:00.000Z",
  });
});

test("what stands in the box is read back as the same start", () => {
  expect(startOf(hours, startText(hours))).toBe("2026-11-22T02:12:00.000Z");
  expect(startText(days)).toBe("2026-11-22");
  expect(startOf(days, "2026-11-23")).toBe("2026-11-23T11:00:00.000Z");
});

test("what is no time is no start", () => {
  for (const typed of ["", "soon", "2026-13-40 99:99", "22/11/2026"]) expect(startOf(hours, typed)).toBeNull();
  expect(startOf(days, "2026-11-23 04:00")).toBeNull();
});

test("only clocks that end with a decision or a document lead to where that is noted", () => {
  expect(endsWithDecision("attestation_renewed")).toBe(true);
  expect(endsWithDecision("packet_unacknowledged")).toBe(false);
});
