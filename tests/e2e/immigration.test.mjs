// The Immigration Office through the real window: three answers that are asked apart, the block copied
// as text and taken off the clipboard again, a held victim as a red task until it is done.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, tell, toPeople, unlock } from "./journey.mjs";
import { shoot } from "./shots.mjs";

let app;
let copiedAt = 0;
before(async () => {
  app = await App.start();
  await begin(app);
});
after(() => app?.stop());

/** What the system's clipboard gives into a box of this window that keeps nothing by itself. */
async function pasted() {
  const box = await app.control("Handed to (office or desk)");
  await box.clearValue();
  await box.click();
  await app.browser.keys(["Control", "v"]);
  await app.painted();
  const text = await box.getValue();
  await box.clearValue();
  return text;
}

test("the three answers are entered apart and stay apart", async () => {
  await toPeople(app, 5);
  await app.tap("Next: A");
  await tell(app, "A", "ትግርኛ");
  await app.tap("Ask");
  const asked = await app.control("No: Reported the crime freely");
  assert.equal(await asked.getAttribute("aria-pressed"), "false", "not asked is neither yes nor no");
  await app.tap("No: Reported the crime freely");
  await app.sees("Saved: a field");
  await app.tap("Result");
  await app.tap("Refer A");
  await app.at("Refer person A");
  await app.tap("About A");
  await app.tap("Yes: Presumed victim of a crime");
  await app.tap("Now: Magistrate informed");
  await app.sees("Saved: a field");
  await shoot(app, "refer-copy");
  await app.tap("Sign and seal", { whole: false });
  await app.sees("Evidence id");
});

test("the block is copied as text, in two languages, and what it says is what was answered", async () => {
  await app.tap("Français");
  await app.tap("Copy as text");
  copiedAt = Date.now();
  await app.sees("Copied. In 60 seconds the clipboard is cleared.");
  await shoot(app, "sealed-copy");
  const text = await pasted();
  for (const said of [
    "Presumed victim of a crime: yes",
    "Reported the crime freely: no",
    "Magistrate informed: ",
    "A signalé l’infraction de plein gré: non",
  ]) {
    assert.ok(text.includes(said), `${said} in ${text}`);
  }
  assert.equal(/SMG-|Jabbeke|Peeters/.test(text), false, text);
});

test("a presumed victim in a closed centre is a red task, on home too", async () => {
  await app.tap("What was decided");
  await app.at("What was decided");
  await app.tap("Held in a closed centre: Decision of the Immigration Office");
  await app.tap("Now: Decision known at");
  await app.sees("A is held in a closed centre: call now");
  await shoot(app, "decisions-held");
  await app.tap("Done: to the start");
  await app.sees("A is held in a closed centre: call now");
  await shoot(app, "home-held");
  await app.tap("A is held in a closed centre: call now", { whole: false });
  await app.at("A: a presumed victim is held");
  await app.sees("MINTEH");
  await app.sees("number not verified");
  await app.sees("No number is kept here: your control room has it.");
  await app.sees("Presumed victim of a crime: yes");
  await shoot(app, "task-held");
});

test("the confirmation is saved, signed, and only when asked for", async () => {
  await app.tap("Save the confirmation");
  await app.sees(".pdf");
  const path = (await app.text()).match(/Saved: (\S+\.pdf)/)?.[1];
  assert.ok(path, "the path is shown");
  assert.equal(readFileSync(path).subarray(0, 5).toString(), "%PDF-");
  assert.ok(readdirSync(path.replace(/[^/]+$/, "")).includes(path.replace(/^.*\//, "").replace(".pdf", ".asice")));
});

test("the task ends with what came of it, and undo brings it back", async () => {
  await app.tap("Released: After the calls");
  await app.sees("Noted. This task is done.");
  await app.tap("Undo", { whole: false });
  await app.sees("Call, in this order");
  await app.tap("Released: After the calls");
  await app.sees("Noted. This task is done.");
  await shoot(app, "task-done");
  await app.tap("Done: to the start");
  await app.sees("Encounters");
  assert.equal((await app.text()).includes("closed centre"), false);
});

test("an order to leave is a task of its own: its deadline can be postponed", async () => {
  await app.tap("Jabbeke", { whole: false });
  await app.at("What was decided");
  await app.tap("Order to leave the territory: Decision of the Immigration Office");
  await app.tap("A has an order to leave: ask for a delay", { whole: false });
  await app.sees("postponed until the investigation ends");
  await shoot(app, "task-order");
});

// The window stays the same one until here: a clipboard of this kind dies with its window.
test("after a minute our text is off the clipboard", { timeout: 120_000 }, async () => {
  while (!(await app.text()).includes("Evidence id")) await app.tap("Back");
  let text = "";
  await app.browser.waitUntil(async () => (text = await pasted()) === "", {
    timeout: 75_000,
    interval: 2_000,
    timeoutMsg: `the clipboard still holds: ${text}`,
  });
  assert.ok(Date.now() - copiedAt >= 59_000, "it stood there for a minute");
});

test("a task outlives a kill and ends with what came of it", async () => {
  await app.browser.deleteSession();
  await app.open();
  await unlock(app);
  await app.tap("A has an order to leave: ask for a delay", { whole: false });
  await app.tap("Deadline postponed: After asking for a delay");
  await app.sees("Noted. This task is done.");
  await app.tap("Done: to the start");
  await app.sees("Encounters");
  assert.equal((await app.text()).includes("order to leave"), false);
});
