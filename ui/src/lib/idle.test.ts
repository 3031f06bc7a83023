import { expect, test } from "vitest";
import type { StatusView } from "./generated/StatusView";
import { tick, type Door } from "./idle";

function door(session: StatusView["session"], isOpen = true): Door & { calls: string[] } {
  const calls: string[] = [];
  const status = { session } as StatusView;
  return {
    calls,
    touch: () => (calls.push("touch"), Promise.resolve(status)),
    status: () => (calls.push("status"), Promise.resolve(status)),
    left: () => void calls.push("left"),
    open: () => isOpen,
  };
}

test("a sign of life is told, and silence only asks", async () => {
  const used = door("open");
  await tick(used, true);
  expect(used.calls).toEqual(["touch"]);
  const silent = door("open");
  await tick(silent, false);
  expect(silent.calls).toEqual(["status"]);
});

test("a session that the core has locked leaves the screen", async () => {
  const gone = door("locked");
  await tick(gone, false);
  expect(gone.calls).toEqual(["status", "left"]);
});

test("a locked screen asks nothing, so that a notice shown there stays", async () => {
  const locked = door("locked", false);
  await tick(locked, true);
  expect(locked.calls).toEqual([]);
});
