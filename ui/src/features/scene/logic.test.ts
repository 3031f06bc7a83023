import { expect, test } from "vitest";
import type { EncounterView } from "../../lib/generated/EncounterView";
import type { Outcome } from "../../lib/generated/Outcome";
import { meaning } from "./logic";

function view(outcomes: Outcome[], driver?: Outcome): EncounterView {
  const all = [...outcomes.map((o, i) => [String(i), o, true] as const), ...(driver ? [["D", driver, false] as const] : [])];
  return {
    record: { persons: all.map(([label, , transported]) => ({ label, transported })) },
    assessment: {
      persons: all.map(([label, outcome]) => ({
        label,
        outcome,
        tracks: {
          trafficking: { lit: false, elements: [] },
          aggravated_smuggling: { lit: true, elements: outcome === "refer_now" ? [{ key: "life_endangered" }] : [] },
        },
      })),
    },
  } as unknown as EncounterView;
}

test("the meaning is everybody's only when it holds for everybody who was transported", () => {
  expect(meaning(view(["refer_now", "refer_now"], "inform_only")).key).toBe("scene-meaning-all");
  expect(meaning(view(["refer_now", "inform_only"])).key).toBe("scene-meaning-some");
});

test("each element is named once however many people it holds for", () => {
  expect(meaning(view(["refer_now", "refer_now"])).elements).toEqual(["life_endangered"]);
});

test("without people nothing is claimed", () => {
  expect(meaning(view([], "refer_now")).key).toBe("scene-meaning-nobody");
});

test("no sign yet never reads as no victim", () => {
  expect(meaning(view(["inform_only"])).key).toBe("scene-meaning-open");
});
