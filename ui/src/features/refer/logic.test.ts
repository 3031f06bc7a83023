import { expect, test } from "vitest";
import type { Call } from "../../lib/generated/Call";
import type { Profile } from "../../lib/generated/Profile";
import { lastCall, outcomesOf, senderOf } from "./logic";

const call = (recipient: string, outcome: Call["outcome"]): Call => ({ kind: "centre", recipient, outcome, at: "" });

test("a second call to the same recipient is the one that counts", () => {
  const calls = [call("payoke", "no_answer"), call("surya", "full"), call("payoke", "will_come")];
  expect(lastCall(calls, "centre", "payoke")?.outcome).toBe("will_come");
  expect(lastCall(calls, "centre", "pag-asa")).toBeUndefined();
  expect(lastCall(calls, "magistrate", "payoke")).toBeUndefined();
});

test("only a centre can be full", () => {
  expect(outcomesOf("centre")).toContain("full");
  expect(outcomesOf("magistrate")).toEqual(["reached", "will_come", "no_answer"]);
});

test("the sender is the profile, and a row of which it says nothing is empty", () => {
  const profile = { unit: "WPR", officer: "Lies Peeters", badge: " ", callback: "050 44 00 00" } as Profile;
  expect(senderOf(profile)).toEqual({
    officer_unit: "WPR",
    officer_name: "Lies Peeters",
    officer_badge: null,
    unit_contact: "050 44 00 00",
  });
  expect(senderOf(null)["officer_unit"]).toBeNull();
});
