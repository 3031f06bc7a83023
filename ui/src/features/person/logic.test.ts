import { expect, test } from "vitest";
import type { Person } from "../../lib/generated/Person";
import type { TileView } from "../../lib/generated/TileView";
import { fact, factOf } from "./facts";
import { nextTile, shownTiles, toggled, toRepeat } from "./logic";

const tile = (label: string, told: boolean, need: string | null = null): TileView => ({
  label,
  told,
  need,
  language: null,
  transported: true,
  outcome: "refer_now",
  sealed: false,
  repeat: false,
});

test("who needs someone and was not told is next, before the others", () => {
  expect(nextTile([tile("A", false), tile("D", false, "child")])?.label).toBe("D");
  expect(nextTile([tile("D", true, "child"), tile("A", false)])?.label).toBe("A");
  expect(nextTile([tile("A", true)])).toBeNull();
});

test("the filter shows who needs someone and hides nobody else for good", () => {
  const tiles = [tile("D", true, "child"), tile("A", false)];
  expect(shownTiles(tiles, "needs").map((t) => t.label)).toEqual(["D"]);
  expect(shownTiles(tiles, "all")).toHaveLength(2);
});

test("a second tap takes a person out of the choice", () => {
  expect(toggled(["A", "B"], "A")).toEqual(["B"]);
});

test("a doubt that was never raised is not shown as answered", () => {
  const person = { officer_doubt: false, age: null, transported: true } as Person;
  expect(factOf(person, "officer_doubt")).toBeNull();
  expect(factOf(person, "age")).toBeNull();
  expect(factOf(person, "transported")).toBe("true");
});

test("a flag travels as a flag and a choice as its word", () => {
  expect(fact("transported", "false")).toEqual({ fact: "transported", value: false });
  expect(fact("age", "unsure")).toEqual({ fact: "age", value: "unsure" });
});

test("an interpreter says it once more to all who wait in one language", () => {
  const waits = (label: string, language: string, repeat: boolean): TileView => ({ ...tile(label, true), language, repeat });
  const tiles = [tile("A", true), waits("B", "ti", true), waits("C", "ar", true), waits("D", "ti", true), waits("E", "ti", false)];
  expect(toRepeat(tiles)).toEqual(["B", "D"]);
  expect(toRepeat([tile("A", true)])).toEqual([]);
});
