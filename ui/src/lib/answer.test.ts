import { expect, test } from "vitest";
import { answered, answerWords, isReady, reasoned, statusesOf } from "./answer";
import type { ReceiptAnswer } from "./generated/ReceiptAnswer";

const received = (scope: string | null): ReceiptAnswer => ({ scope, status: "received", reason: null });
const both = [received("A"), received("B")];

test("only who takes people in can be full", () => {
  expect(statusesOf(true)).toEqual(["accepted", "full", "declined", "need_more"]);
  expect(statusesOf(false)).toEqual(["accepted", "declined", "need_more"]);
});

test("one answer about several persons is one line", () => {
  expect(answerWords(answered(both, ["A", "B"], "full"))).toEqual([
    { key: "full ", who: "A B", status: "answer-status-full", reason: null },
  ]);
});

test("a reason goes when the status that asked for it goes", () => {
  const declined = reasoned(answered(both, ["A"], "declined"), ["A"], "other_care");
  expect(declined[0]).toEqual({ scope: "A", status: "declined", reason: "other_care" });
  expect(answered(declined, ["A"], "accepted")[0]).toEqual({ scope: "A", status: "accepted", reason: null });
  expect(answered(declined, ["A"], "declined")).toEqual(declined);
});

test("what is needed is no reason to decline", () => {
  const declined = answered(both, ["A", "B"], "declined");
  expect(reasoned(declined, ["A"], "need_age")).toEqual(declined);
});

test("nothing is signed before every answer is complete, nor twice", () => {
  expect(isReady(both, both)).toBe(false);
  const declined = answered(both, ["A"], "declined");
  expect(isReady(declined, both)).toBe(false);
  const complete = reasoned(declined, ["A"], "other_area");
  expect(isReady(complete, both)).toBe(true);
  expect(isReady(complete, complete)).toBe(false);
});

test("a packet about nobody has one answer about itself", () => {
  expect(answerWords([{ scope: null, status: "accepted", reason: null }])[0]?.who).toBe("");
  expect(answered([received(null)], [null], "accepted")[0]?.status).toBe("accepted");
});
