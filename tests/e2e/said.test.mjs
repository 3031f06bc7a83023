// A centre on the telephone takes one person and not the other: the officer taps of whom it was said, and
// only who was turned away goes on to the next centre.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, tell, toPeople } from "./journey.mjs";
import { look } from "./look.mjs";
import { joinStation, makeDesk, makeStation } from "./station.mjs";

const found = [];
let app;
before(async () => {
  app = await App.start();
  const station = makeStation(app);
  for (const [name, recipient] of [["payoke", "centre-payoke"], ["pag-asa", "centre-pag-asa"]]) makeDesk(app, station, name, recipient);
  await begin(app);
  await joinStation(app, station);
});
after(() => app?.stop());

test("two people are sealed to one centre", async () => {
  await toPeople(app, 2);
  await app.tap("Next: A");
  await tell(app, "A", "العربية");
  await app.tap("Result");
  await app.tap("Refer A");
  await app.at("Refer person A");
  await app.tap("B: Who is referred");
  await app.tap("Sign and seal", { whole: false });
  await app.sees("Wait for Payoke to answer");
});

test("no room for one of them is noted of that one alone", async () => {
  const who = "Whom the answer is about";
  assert.equal(await app.pressed(`A: ${who}`), true, "one tap is about everybody");
  assert.equal(await app.pressed(`B: ${who}`), true);
  await app.tap(`A: ${who}`);
  found.push(...(await look(app, "said-whom")));
  await app.tap("Full: Payoke on the telephone");
  await app.sees("Payoke: No room now, by telephone. Ask the next centre");
  found.push(...(await look(app, "said-of-one")));
  await app.tap("Send to PAG-ASA");
  await app.sees("Wait for PAG-ASA to answer");
  await app.sees("Wait for Payoke to answer");
  found.push(...(await look(app, "said-next")));
});

test("every screen of it stands in both sizes, by day and by night", () => {
  assert.deepEqual(found, []);
});
