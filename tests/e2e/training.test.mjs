// An exercise through the real window: the list, a story, playing it to the feedback, and the mark of
// an exercise on every screen that is passed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, tell } from "./journey.mjs";
import { shoot } from "./shots.mjs";

const MARK = "Exercise, not a real case";

let app;
before(async () => {
  app = await App.start();
  await begin(app);
});
after(() => app?.stop());

/** The band is there, seen and above everything else of the screen. */
async function marked(title) {
  await app.at(title);
  const band = await app.browser.execute(() => {
    const e = document.querySelector(".band");
    const box = e?.getBoundingClientRect();
    const header = document.querySelector(".page, .sheet")?.getBoundingClientRect();
    return e && { said: e.textContent, top: box.top, bottom: box.bottom, below: header?.top, end: header?.bottom, inner: innerHeight };
  });
  assert.ok(band?.said.includes(MARK), `no mark on "${title}"`);
  assert.equal(band.top, 0, `the mark is not at the top of "${title}"`);
  assert.ok(band.below >= band.bottom && band.end <= band.inner + 1, `"${title}" is not below its mark: ${JSON.stringify(band)}`);
}

test("home carries no mark, the list of twenty-four stories does", async () => {
  assert.equal(await app.browser.execute(() => document.querySelector(".band")), null);
  await app.tap("Exercises");
  await app.sees("24. The car wash");
  await marked("Exercises");
  const rows = await app.browser.execute(() => [...document.querySelectorAll("main button")].map((e) => e.textContent));
  assert.equal(rows.length, 24);
  assert.ok(rows.every((row) => row.includes("Not played")));
  await shoot(app, "training-list");
});

test("the refrigerated lorry is played, and its story can be read again at every step", async () => {
  await app.tap("3. Refrigerated lorry", { whole: false });
  await app.sees("heard knocking");
  await marked("Refrigerated lorry");
  await shoot(app, "training-story");
  await app.tap("Play this story");
  await marked("Where are we?");
  await app.tap("Life first");
  await marked("Life first");
  await app.tap("Story");
  await app.sees("heard knocking");
  await app.tap("Back to the exercise");
  await marked("Life first");
  await app.tap("5 people more");
  for (let n = 5; n < 8; n++) await app.tap("1 person more");
  await app.tap("Doors open, air");
  await app.tap("What did we see?");
  await marked("What did we see?");
  await app.tap("Yes: People found in a cooled, frozen, sealed or airtight load space");
  await app.sees("Enough to refer everyone.");
  await app.tap("People");
  await marked("People");
});

test("the notice carries the mark too, and the way to it", async () => {
  await app.tap("A ", { whole: false });
  await marked("Person A");
  await app.tap("Choose the language");
  await marked("Choose the language");
  await app.tap("Back");
  await tell(app, "A", "ትግርኛ");
  await marked("Person A");
  for (const step of ["Needs", "Ask", "Identity"]) {
    await app.tap(step);
    await marked("Person A");
  }
});

test("the feedback says what was right, then what was missed, and no number stands for the work", async () => {
  await app.tap("Result");
  await app.sees("Refer now");
  await marked("Person A");
  await shoot(app, "training-result");
  await app.tap("Feedback");
  await app.sees("Everybody who needed help was seen. A few things were missed.");
  await marked("Feedback");
  const said = await app.text();
  const order = ["What was right", "What was missed", "What makes this story hard"].map((part) => said.indexOf(part));
  assert.ok(order.every((at) => at >= 0) && order.toSorted((a, b) => a - b).join() === order.join(), `${order}`);
  assert.ok(said.includes("Not told. The notice comes first"));
  assert.ok(said.includes("The first call goes to: Reception centre"));
  assert.ok(!/score|points|%/i.test(said));
  await shoot(app, "training-feedback");
  await app.tap("Back to the exercise");
  await marked("Person A");
});

test("what was played is in the list, and opens where it was left", async () => {
  await app.tap("Feedback");
  await app.tap("All exercises");
  await app.sees("24. The car wash");
  const played = await app.browser.execute(() => [...document.querySelectorAll("main button")].map((e) => e.textContent).filter((row) => !row.includes("Not played")));
  assert.equal(played.length, 1);
  assert.ok(played[0].includes("Refrigerated lorry"));
  await app.tap("3. Refrigerated lorry", { whole: false });
  await app.tap("Open what I played");
  await marked("Person A");
});
