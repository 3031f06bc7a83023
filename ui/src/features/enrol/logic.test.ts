import { expect, test } from "vitest";
import { groups, rosterFiles, tone } from "./logic";

test("a roster is its three files by name, in any order", () => {
  const files = ["station-ca.pem", "roster.asice", "crl.asice"].map((name) => ({ name }));
  expect(rosterFiles(files)?.ca.name).toBe("station-ca.pem");
});

test("two of three files are no roster", () => {
  expect(rosterFiles([{ name: "roster.asice" }, { name: "crl.asice" }])).toBeNull();
});

test("a fingerprint is read in groups of four", () => {
  expect(groups("ABCD-EFGH-IJKL-MNOP")).toEqual(["ABCD", "EFGH", "IJKL", "MNOP"]);
});

test("a certificate that ended or was withdrawn never looks as if all were well", () => {
  expect(tone("valid", false)).toBe("done");
  expect(tone("valid", true)).toBe("attention");
  expect(tone("ends", false)).toBe("attention");
  expect(tone("expired", false)).toBe("danger");
  expect(tone("revoked", false)).toBe("danger");
});
