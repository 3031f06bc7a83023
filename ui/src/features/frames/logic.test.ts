import { describe, expect, it } from "vitest";
import { changed, next, pathOf, QUIET, roundSeconds, SPEEDS, USUAL_SPEED } from "./logic";

const bits = (...bytes: number[]): string => btoa(String.fromCharCode(...bytes));

describe("a code as a path", () => {
  it("draws each run of dark dots once, beside the quiet zone", () => {
    // 3 × 3: dark dark light / light dark light / dark dark dark
    expect(pathOf(bits(0b11001011, 0b10000000), 3)).toBe(
      `M${QUIET} ${QUIET}h2v1h-2zM${QUIET + 1} ${QUIET + 1}h1v1h-1zM${QUIET} ${QUIET + 2}h3v1h-3z`,
    );
  });

  it("never runs on from the end of one row into the next", () => {
    expect(pathOf(bits(0b01100000), 2)).toBe(`M${QUIET + 1} ${QUIET}h1v1h-1zM${QUIET} ${QUIET + 1}h1v1h-1z`);
  });

  it("draws nothing where all is light", () => {
    expect(pathOf(bits(0, 0), 3)).toBe("");
  });
});

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
