import { expect, test } from "vitest";
import { rosterFiles } from "./logic";

test("a roster is its three files by name, in any order", () => {
  const files = ["station-ca.pem", "roster.asice", "crl.asice"].map((name) => ({ name }));
  expect(rosterFiles(files)?.ca.name).toBe("station-ca.pem");
});

test("two of three files are no roster", () => {
  expect(rosterFiles([{ name: "roster.asice" }, { name: "crl.asice" }])).toBeNull();
});
