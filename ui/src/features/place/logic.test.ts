import { expect, test } from "vitest";
import type { Place } from "../../lib/generated/Place";
import { findPlaces } from "./logic";

const place = (name: string, road: string, municipality: string): Place => ({
  id: name.toLowerCase(),
  name,
  road,
  municipality,
  region: "flanders",
  district: "x",
  prosecutor: null,
  labour_auditor: null,
  verified: false,
  source: "x",
});

const places = [place("Jabbeke", "E40", "Jabbeke"), place("Thieu", "E42", "Le Rœulx"), place("Sprimont", "E25", "Liège")];

test("a place is found by road and town, in any order and without accents", () => {
  expect(findPlaces(places, "liege e25").map((p) => p.name)).toEqual(["Sprimont"]);
  expect(findPlaces(places, "E4").map((p) => p.name)).toEqual(["Jabbeke", "Thieu"]);
});

test("nothing typed shows the whole list in its own order", () => {
  expect(findPlaces(places, " ")).toHaveLength(3);
});
