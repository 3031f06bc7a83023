import { expect, test } from "vitest";
import { CARRY, carryOf, mayCarry } from "./carry";
import type { Answer } from "./generated/Answer";
import type { Person } from "./generated/Person";

const asked = (answer: Answer, alone: boolean, on_device = false): Person =>
  ({ carry: { answer, alone, on_device, at: "2026-11-03T03:00:00Z" } }) as unknown as Person;

test("a paper is offered after a yes that was said alone, and after nothing else", () => {
  expect(mayCarry({ carry: null } as unknown as Person)).toBe(false);
  expect(CARRY.filter((c) => mayCarry(asked(c.answer, c.alone))).map((c) => c.value)).toEqual(["yes"]);
  expect(mayCarry(asked("yes", false))).toBe(false);
  expect(mayCarry(asked("yes", true, true))).toBe(true);
});

test("the row shows what was answered, and who prefers not to say gets no paper", () => {
  expect(carryOf({ carry: null } as unknown as Person)).toBeNull();
  expect(CARRY.map((c) => carryOf(asked(c.answer, c.alone)))).toEqual(["yes", "no", "not_asked"]);
  expect(carryOf(asked("unknown", true, true))).toBe("no");
  expect(carryOf(asked("yes", false))).toBe("not_asked");
});
