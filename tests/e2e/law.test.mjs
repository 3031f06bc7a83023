// The law behind a result through the real window: the outcome stands first, each element opens its
// card in one tap, and what the ILO's list says is folded below, small, and decides nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, toPeople } from "./journey.mjs";
import { look } from "./look.mjs";

let app;

before(async () => {
  app = await App.start();
});
after(() => app?.stop());

/** Whether a piece of text can be read without scrolling. */
const onScreen = (text) =>
  app.browser.execute((wanted) => {
    const found = [...document.querySelectorAll("h2, b")].find((e) => e.textContent.trim().startsWith(wanted));
    if (!found) return false;
    const box = found.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  }, text);

test("each why is one tap away, and the outcome needs no scrolling", { timeout: 300_000 }, async () => {
  await begin(app);
  await toPeople(app, 5);
  await app.browser.setWindowSize(360, 740);
  await app.tap("Next: A");
  await app.at("Person A");
  await app.tap("Result");
  await app.sees("Refer now");
  assert.equal(await onScreen("Refer now"), true, "the outcome is below the fold");
  const found = await look(app, "law-folded");
  const before = app.taps;
  await app.tap("Life endangered", { whole: false });
  assert.equal(app.taps - before, 1);
  const open = await app.browser.execute(() => document.querySelector("details[open]")?.innerText.replace(/[\u2066-\u2069]/g, "") ?? "");
  for (const part of ["gross negligence", "The magistrate decides.", "Aliens Act, art. 77quater, 4°", "reference unverified"]) {
    assert.ok(open.includes(part), `the card does not say “${part}”`);
  }
  assert.match(open, /Source: S2, S3/);
  assert.match(open, /People found in a cooled.*you saw it/is);
  found.push(...(await look(app, "law-open")));
  assert.deepEqual(found, []);
});

test("the international list stands folded below, and changes no outcome", { timeout: 300_000 }, async () => {
  const text = await app.text();
  assert.equal(text.includes("International operational indicators"), false, "nothing speaks for it yet");
  await app.tap("Ask");
  await app.tap("Safety question", { whole: false });
  await app.tap("Yes: Debt for the journey must be worked off, or grows");
  await app.tap("Result");
  await app.sees("Refer now");
  await app.tap("International operational indicators (ILO, 2009, unverified)");
  await app.sees("Coercion at destination: 1 of 2");
  await app.sees("Explains, decides nothing");
  assert.deepEqual(await look(app, "law-dimensions"), []);
});
