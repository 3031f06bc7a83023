import { expect, test } from "vitest";
import type { Indicator } from "../../lib/generated/Indicator";
import type { EncounterView } from "../../lib/generated/EncounterView";
import { dimensionsOf, lawOf, outcomeTone, whereAsked } from "./logic";

const indicator = (scope: Indicator["scope"], how: Indicator["how"]): Indicator => ({ scope, how }) as unknown as Indicator;

test("an open question leads to the screen on which it is answered", () => {
  expect(whereAsked(indicator("scene", ["seen"]), "A")).toEqual({ at: "scene" });
  expect(whereAsked(indicator("person", ["seen", "told"]), "A")).toMatchObject({ step: "needs" });
  expect(whereAsked(indicator("person", ["told", "asked"]), "A")).toMatchObject({ step: "ask" });
});

test("no outcome is shown in the colour of a refusal", () => {
  for (const outcome of ["inform_only", "refer_advised", "refer_now"] as const) expect(outcomeTone(outcome)).not.toBe("danger");
});

test("a card is of its own offence, and of its own element", () => {
  const law = [
    { track: "aggravated_smuggling", key: "minor", reference: "Aliens Act" },
    { track: "trafficking", key: "minor", reference: "Criminal Code" },
    { track: "trafficking", key: "authority", reference: "elsewhere" },
  ];
  const view = { law } as unknown as EncounterView;
  expect(lawOf(view, "trafficking", "minor")?.reference).toBe("Criminal Code");
  expect(lawOf(view, "aggravated_smuggling", "minor")?.reference).toBe("Aliens Act");
  expect(lawOf(view, "aggravated_smuggling", "authority")).toBeUndefined();
});

test("the dimensions shown are the person's own", () => {
  const of = (label: string, dimension: string): object => ({ label, dimensions: [{ dimension, indicators: ["LAB-01"], of: 5, reached: false }] });
  const view = { dimensions: [of("A", "exploitation"), of("B", "coercion_destination")] } as unknown as EncounterView;
  expect(dimensionsOf(view, "B").map((d) => d.dimension)).toEqual(["coercion_destination"]);
  expect(dimensionsOf(view, "C")).toEqual([]);
});
