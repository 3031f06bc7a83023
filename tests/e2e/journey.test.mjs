// The main job through the real window: one person's taps counted, the order kept, the way back
// after a kill, and packets that lie where the screen says.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, savePapers, tell, toPeople, toSealed, unlock } from "./journey.mjs";

let app;
before(async () => {
  app = await App.start();
  await begin(app);
});
after(() => app?.stop());

test("eight people from one lorry: one is told, asked, referred and sealed", async () => {
  await toPeople(app);
  const scene = app.taps;
  await app.tap("Next: A");
  await app.at("Person A");
  await app.tap("Ask");
  await app.sees("First tell, then ask");
  assert.equal(await app.browser.$("main [role=group] button").isEnabled(), false, "nothing opens before the notice");
  await app.tap("Tell");
  await tell(app, "A", "ትግርኛ");
  await toSealed(app, "A");
  assert.ok(app.taps - scene <= 25, `one person took ${app.taps - scene} taps`);
});

test("the packets lie where the screen says, once their papers are saved", async () => {
  const shown = await app.browser.execute(() => [...document.querySelectorAll("main .middle section.card > h2")].map((e) => e.textContent.trim()));
  assert.ok(shown.length >= 2, "at least a centre and a magistrate");
  assert.equal((await app.text()).includes("The files lie in"), false, "nothing lies there yet");
  const papers = await savePapers(app);
  assert.equal(papers.length, shown.length, "a paper for each");
  for (const paper of papers) assert.ok(existsSync(paper), `nothing at ${paper}`);
});

test("after a kill the encounter opens where the last tap was, and undo takes it back", async () => {
  await app.tap("Done: to the start");
  await app.tap("Jabbeke", { whole: false });
  await app.sees("Evidence id");
  await app.tap("Back");
  await app.at("People");
  await app.tap("B ", { whole: false });
  await app.at("Person B");
  await app.tap("Needs");
  await app.tap("Under 18: Age");
  await app.sees("Saved: something about a person");
  await app.browser.deleteSession();
  await app.open();
  await unlock(app);
  await app.tap("Jabbeke", { whole: false });
  await app.at("Person B");
  const chosen = await app.control("Under 18: Age");
  assert.equal(await chosen.getAttribute("aria-pressed"), "true");
  await app.tap("Undo", { whole: false });
  await app.until(() => document.querySelector('[aria-label="Under 18: Age"]').ariaPressed === "false", "the age taken back");
});

test("nothing readable lies in the data folder", () => {
  const names = readdirSync(app.data, { recursive: true, encoding: "utf8" });
  assert.ok(names.length > 0);
  assert.equal(names.some((n) => /Jabbeke|Peeters/.test(n)), false, names.join(" "));
});

test("thirty people from one lorry are told and referred within the budget", async () => {
  await app.tap("Back");
  await app.tap("Back");
  for (let left = 8; left > 0 && !(await app.text()).includes("Lock now"); left--) await app.tap("Back");
  app.taps = 0;
  await app.tap("New encounter");
  await app.tap("Motorway, lorry: Kind of place");
  await app.type("place-search", "jabbeke");
  await app.tap("Jabbeke", { whole: false });
  await app.tap("Life first");
  for (let tens = 0; tens < 3; tens++) await app.tap("10 people more");
  await app.tap("What did we see?");
  await app.tap("Yes: People found in a cooled, frozen, sealed or airtight load space");
  await app.tap("People");
  await app.sees("30 · 0 told");
  await app.tap("Same for all…");
  await app.tap("Show all of them the notice");
  await app.tap("العربية", { whole: false });
  await app.tap("Close and note", { whole: false });
  await app.sees("30 · 30 told");
  await app.tap("Refer");
  await app.at("Refer 30 people");
  await app.tap("Sign and seal", { whole: false });
  await app.sees("Evidence id");
  assert.ok(app.taps <= 120, `thirty people took ${app.taps} taps`);
});
