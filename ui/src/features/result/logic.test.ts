import { expect, test } from "vitest";
import type { Indicator } from "../../lib/generated/Indicator";
import { outcomeTone, whereAsked } from "./logic";

const indicator = (scope: Indicator["scope"], how: Indicator["how"]): Indicator => ({ scope, how }) as unknown as Indicator;

test("an open question leads to the screen on which it is answered", () => {
  expect(whereAsked(indicator("scene", ["seen"]), "A")).toEqual({ at: "scene" });
  expect(whereAsked(indicator("person", ["seen", "told"]), "A")).toMatchObject({ step: "needs" });
  expect(whereAsked(indicator("person", ["told", "asked"]), "A")).toMatchObject({ step: "ask" });
});

test("no outcome is shown in the colour of a refusal", () => {
  for (const outcome of ["inform_only", "refer_advised", "refer_now"] as const) expect(outcomeTone(outcome)).not.toBe("danger");
});
