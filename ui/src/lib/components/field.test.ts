import { expect, test } from "vitest";
import { asInput, asValue } from "./field";

test("a time typed on the device comes back as it was typed", () => {
  const kept = asValue("time", "2026-11-03 02:40");
  expect(typeof kept).toBe("string");
  expect(asInput("time", kept)).toBe("2026-11-03 02:40");
});

test("an emptied field is taken back, not stored as nothing", () => {
  expect(asValue("line", "   ")).toBeNull();
});

test("what is no time is handed to the core as typed, never dropped", () => {
  expect(asValue("time", "last night")).toBe("last night");
});
