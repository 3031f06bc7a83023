import { expect, test } from "vitest";
import type { Profile } from "../../lib/generated/Profile";
import { senderOf } from "./logic";

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
