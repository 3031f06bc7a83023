import { expect, test } from "vitest";
import { callsAbout, callsTo, namedIn, outcomeFor, outcomesOf, saidApart } from "./calls";
import type { Call } from "./generated/Call";
import type { SealedPacketNote } from "./generated/SealedPacketNote";

const centre = { kind: "centre", recipient: "payoke", labels: ["A", "B", "C"] } as unknown as SealedPacketNote;
const call = (recipient: string, outcome: Call["outcome"], sealed_before = 0, labels: string[] = []): Call => ({
  kind: "centre",
  recipient,
  outcome,
  labels,
  at: "",
  sealed_before,
});
const said = (outcome: Call["outcome"], ...labels: string[]): Call => call("payoke", outcome, 1, labels);

test("a second call to the same recipient is the one that counts", () => {
  const calls = [call("payoke", "no_answer"), call("surya", "full"), call("payoke", "will_come")];
  expect(callsTo(calls, centre, []).map((c) => c.outcome)).toEqual(["no_answer", "will_come"]);
  expect(outcomeFor(callsTo(calls, centre, []), [])).toBe("will_come");
});

test("a call is about the packets that were sealed before it", () => {
  const calls = [call("payoke", "reached"), call("payoke", "full", 1)];
  expect(callsAbout(calls, centre, 0).at(-1)?.outcome).toBe("full");
  expect(callsAbout(calls, centre, 1)).toEqual([]);
});

test("a call that names others is not about a packet, nor about who is to be referred", () => {
  const calls = [said("full", "D")];
  expect(callsAbout(calls, centre, 0)).toEqual([]);
  expect(callsTo(calls, centre, ["A"])).toEqual([]);
  expect(callsTo(calls, centre, ["A", "D"])).toEqual(calls);
});

test("an answer stands as given only where it is the same for everybody who is chosen", () => {
  const calls = [said("will_come"), said("full", "B", "C")];
  expect(outcomeFor(calls, ["B", "C"])).toBe("full");
  expect(outcomeFor(calls, ["A"])).toBe("will_come");
  expect(outcomeFor(calls, ["A", "B", "C"])).toBeNull();
  expect(outcomeFor([said("full", "B")], ["A", "B"])).toBeNull();
  expect(outcomeFor([], ["A", "B"])).toBeNull();
});

test("what was said of whom is told where it differs, and a call that nobody answered changes nothing", () => {
  const calls = [said("full", "B", "C"), said("no_answer")];
  expect(saidApart(calls, ["A", "B", "C"])).toEqual([{ outcome: "full", persons: ["B", "C"] }]);
  expect(saidApart([...calls, said("will_come", "A")], ["A", "B", "C"])).toEqual([
    { outcome: "will_come", persons: ["A"] },
    { outcome: "full", persons: ["B", "C"] },
  ]);
  expect(saidApart([said("full")], ["A", "B", "C"])).toEqual([]);
  expect(saidApart([], ["A", "B", "C"])).toEqual([]);
});

test("a call names nobody when it is about everybody, and whoever it is about otherwise", () => {
  expect(namedIn("full", ["A", "B"], ["A", "B"])).toEqual([]);
  expect(namedIn("full", [], [])).toEqual([]);
  expect(namedIn("full", ["B"], ["A", "B"])).toEqual(["B"]);
  expect(namedIn("no_answer", ["B"], ["A", "B"])).toEqual([]);
  // Another packet to the same recipient holds B.
  expect(namedIn("declined", ["A"], ["A", "B"])).toEqual(["A"]);
});

test("only a centre can be full; every office can decline", () => {
  expect(outcomesOf("centre")).toContain("full");
  expect(outcomesOf("magistrate")).not.toContain("full");
  expect(outcomesOf("magistrate")).toContain("declined");
});
