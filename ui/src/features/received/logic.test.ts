import { expect, it } from "vitest";
import { verdictTone, worthSaying } from "./logic";

it("says of a refused code only what asks something of the officer", () => {
  expect(["other-transfer", "newer", "spoiled"].every(worthSaying)).toBe(true);
  expect(["not-ours", "checksum", "text"].some(worthSaying)).toBe(false);
  expect(worthSaying(null)).toBe(false);
});

it("shows a refused packet as a danger and remarks as attention", () => {
  expect(["valid", "valid_with_remarks", "refused"].map(verdictTone)).toEqual(["done", "attention", "danger"]);
});
