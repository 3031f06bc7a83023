// A power cut in the middle of entering people: the process ends at once, and everything that the
// screen had shown is there again, on the screen where it was.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, toPeople, unlock } from "./journey.mjs";

let app;
before(async () => {
  app = await App.start();
  await begin(app);
});
after(() => app?.stop());

const tiles = () => app.browser.execute(() => [...document.querySelectorAll(".tile")].map((e) => e.innerText.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim()));

test("kill -9 while people are entered loses no tap that the screen had shown", async () => {
  await toPeople(app, 8);
  await app.tap("B ", { whole: false });
  await app.tap("Needs");
  await app.tap("Under 18: Age");
  await app.tap("Back");
  await app.at("People");
  const before = await tiles();
  assert.equal(before.length, 8);
  for (let n = 0; n < 3; n++) await app.tap("One");
  // Taps in flight: some are on the screen at the moment of the cut, some are not.
  await app.browser.execute(() => {
    const one = [...document.querySelectorAll("aside button")].find((e) => e.textContent.trim() === "One");
    for (let n = 0; n < 12; n++) one.click();
  });
  await app.until(() => document.querySelectorAll(".tile").length > 11, "a tap of the burst on the screen");
  const shown = await tiles();
  await app.kill();
  await app.again();
  await unlock(app);
  await app.tap("Jabbeke", { whole: false });
  await app.at("People");
  const now = await tiles();
  assert.ok(now.length >= shown.length && now.length <= 23, `${shown.length} were shown, ${now.length} are there`);
  for (const tile of shown) assert.ok(now.includes(tile), `"${tile}" was shown`);
  assert.match(now.find((tile) => tile.startsWith("B")), /child/);
});

test("after the restart the work goes on as if nothing had happened", async () => {
  const had = (await tiles()).length;
  await app.tap("One");
  await app.until((wanted) => document.querySelectorAll(".tile").length === wanted, "one more person", had + 1);
  await app.tap("Undo", { whole: false });
  await app.until((wanted) => document.querySelectorAll(".tile").length === wanted, "that person taken back", had);
});
