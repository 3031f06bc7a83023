// Closing: of whom only the count stays is said first and can be held with a reason; what was
// closed opens again with a reason, and then remembers exactly those who were held.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, byName } from "./journey.mjs";

const HELD = "Keep A: asked to be contacted";
let app;
before(async () => {
  app = await App.start();
  await begin(app);
});
after(() => app?.stop());

test("an encounter in which nothing stands out leads to closing, not to a dead end", async () => {
  await app.tap("New encounter");
  await app.tap("This is an exercise");
  await app.tap("Place of work: Kind of place");
  await app.tap("Life first");
  await app.tap("What did we see?");
  await app.tap("People");
  for (let n = 0; n < 3; n++) await app.tap("One");
  await app.sees("3 · 0 told");
  await app.tap("A ", { whole: false });
  await app.tap("Identity");
  await app.tap("Found on site", { whole: false });
  await byName(app, "A");
  await app.fill("Name as given", "Aster Haile");
  await app.sees("Saved: a field");
  await app.tap("Result");
  await app.tap("Refer A");
  await app.sees("No place was chosen: check who is competent.");
  await app.tap("Choose the place");
  await app.at("Where are we?");
  await app.tap("Back to the referral");
  await app.at("Refer person A");
  await app.sees("PAG-ASA");
  await app.tap("A: Who is referred");
  await app.tap("Refer nobody: on to closing");
  await app.at("Close the encounter");
});

test("closing says first of whom only the count stays, and one can be held with a reason", async () => {
  for (const label of ["A", "B", "C"]) await app.sees(`When closed, of ${label} only the count stays`);
  await app.tap(HELD);
  await app.until(() => !document.body.textContent.replace(/[\u2066-\u2069]/g, "").includes("of A only the count"), "A is held");
  await app.sees("When closed, of B only the count stays");
  await app.tap("Undo", { whole: false });
  await app.sees("When closed, of A only the count stays");
  await app.tap(HELD);
  await app.until(() => !document.body.textContent.replace(/[\u2066-\u2069]/g, "").includes("of A only the count"), "A is held again");
});

test("closed, nothing more is changed or taken back", async () => {
  await app.tap("Close now");
  await app.at("Encounter closed");
  const acts = await app.browser.execute(() => [...document.querySelectorAll("main button, footer button")].map((e) => e.textContent.trim()));
  assert.deepEqual(acts.map((a) => a.replace(/[\u2066-\u2069]/g, "")), [
    "What was decided",
    "Something must be corrected",
    "There is a new fact",
    "A recipient or magistrate asks",
    "Done: to the start",
  ]);
  await app.tap("Done: to the start");
  await app.sees("closed");
});

test("opened again with a reason, the one held is there and the others are a count", async () => {
  await app.tap("Place of work", { whole: false });
  await app.at("Encounter closed");
  await app.tap("There is a new fact");
  await app.at("Close the encounter");
  await app.tap("Back");
  await app.at("People");
  const labels = await app.browser.execute(() => [...document.querySelectorAll(".tile b")].map((e) => e.textContent));
  assert.deepEqual(labels, ["A"]);
  await app.tap("A ", { whole: false });
  await app.tap("Identity");
  assert.equal(await (await app.control("Name as given")).getValue(), "Aster Haile");
});
