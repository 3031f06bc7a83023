import { expect, test } from "vitest";
import type { RoutedView } from "../../lib/generated/RoutedView";
import { personsOf } from "./logic";

const centre = { kind: "centre", recipient: "payoke", persons: ["A", "B"] } as unknown as RoutedView;

test("only the chosen persons go to a recipient", () => {
  expect(personsOf(centre, ["B", "Z"])).toEqual(["B"]);
});
