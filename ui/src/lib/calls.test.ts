import { expect, test } from "vitest";
import { callAbout, lastCall, outcomesOf } from "./calls";
import type { Call } from "./generated/Call";
import type { SealedPacketNote } from "./generated/SealedPacketNote";

const centre = { kind: "centre", recipient: "payoke" } as unknown as SealedPacketNote;
const call = (recipient: string, outcome: Call["outcome"], sealed_before = 0): Call => ({ kind: "centre", recipient, outcome, labels: [], at: "", sealed_before });

test("a second call to the same recipient is the one that counts", () => {
  const calls = [call("payoke", "no_answer"), call("surya", "full"), call("payoke", "will_come")];
  expect(lastCall(calls, centre)?.outcome).toBe("will_come");
});

test("a call is about the packets that were sealed before it", () => {
  const calls = [call("payoke", "reached"), call("payoke", "full", 1)];
  expect(callAbout(calls, centre, 0)?.outcome).toBe("full");
  expect(callAbout(calls, centre, 1)).toBeUndefined();
});

test("only a centre can be full; every office can decline", () => {
  expect(outcomesOf("centre")).toContain("full");
  expect(outcomesOf("magistrate")).not.toContain("full");
  expect(outcomesOf("magistrate")).toContain("declined");
});
