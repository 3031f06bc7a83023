import { describe, expect, it } from "vitest";
import { changed, next, roundSeconds, SPEEDS, USUAL_SPEED } from "./logic";

describe("the sequence", () => {
  it("begins again after the last code", () => {
    expect([0, 1, 2].map((at) => next(at, 3))).toEqual([1, 2, 0]);
    expect(next(0, 0)).toBe(0);
  });

  it("usually shows five a second and says how long a round takes", () => {
    expect(SPEEDS[USUAL_SPEED]).toBe(5);
    expect(roundSeconds(70, USUAL_SPEED)).toBe(14);
    expect(roundSeconds(71, USUAL_SPEED)).toBe(15);
  });

  it("is never faster or slower than there is a speed for", () => {
    expect(changed(0, -1)).toBe(0);
    expect(changed(SPEEDS.length - 1, 1)).toBe(SPEEDS.length - 1);
    expect(changed(1, 1)).toBe(2);
  });
});
