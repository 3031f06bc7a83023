import { expect, test } from "vitest";
import { asInput, asValue, isChanged } from "./field";

test("a typed time comes back as it was typed", () => {
  const kept = asValue("time", "2026-11-03 02:40");
  expect(typeof kept).toBe("string");
  expect(asInput("time", kept)).toBe("2026-11-03 02:40");
});

test("a time is Belgian, in summer and in winter, whatever the device's zone", () => {
  expect(asValue("time", "2026-11-03 02:40")).toBe("2026-11-03T01:40:00.000Z");
  expect(asValue("time", "2026-07-03 02:40")).toBe("2026-07-03T00:40:00.000Z");
  expect(asInput("time", "2026-03-29T01:00:00Z")).toBe("2026-03-29 03:00");
  expect(asValue("time", "2026-10-25 02:30")).toBe("2026-10-25T00:30:00.000Z");
});

test("an emptied field is taken back, not stored as nothing", () => {
  expect(asValue("line", "   ")).toBeNull();
});

test("what is no time is handed to the core as typed, never dropped", () => {
  expect(asValue("time", "last night")).toBe("last night");
});

test("what stands without an entry is no news, and clearing an entry is", () => {
  expect(isChanged("WPR", null, "WPR")).toBe(false);
  expect(isChanged("Brugge", null, "WPR")).toBe(true);
  expect(isChanged(null, "Brugge", "WPR")).toBe(true);
  expect(isChanged("WPR", "Brugge", "WPR")).toBe(true);
  expect(isChanged("Brugge", "Brugge", "WPR")).toBe(false);
  expect(isChanged(null, null, null)).toBe(false);
});
