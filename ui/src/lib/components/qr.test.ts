import { describe, expect, it } from "vitest";
import { pathOf, QUIET } from "./qr";

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
