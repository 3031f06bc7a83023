import { expect, test } from "vitest";
import type { Call } from "../../lib/generated/Call";
import type { RoutedView } from "../../lib/generated/RoutedView";
import { lastCall, personsOf } from "./logic";

const centre = { kind: "centre", recipient: "payoke", persons: ["A", "B"] } as unknown as RoutedView;
const call = (recipient: string, outcome: Call["outcome"]): Call => ({ kind: "centre", recipient, outcome, at: "" });

test("a second call to the same recipient is the one that counts", () => {
  const calls = [call("payoke", "no_answer"), call("surya", "full"), call("payoke", "will_come")];
  expect(lastCall(calls, centre)?.outcome).toBe("will_come");
});

test("only the chosen persons go to a recipient", () => {
  expect(personsOf(centre, ["B", "Z"])).toEqual(["B"]);
});
