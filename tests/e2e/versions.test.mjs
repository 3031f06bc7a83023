// Two officers on two devices refer the same person without knowing of each other. At the centre both
// referrals stand as they came; one is followed, for a reason, and nothing of the other is lost or merged.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, tell, toPeople, toSealed } from "./journey.mjs";
import { look } from "./look.mjs";
import { joinStation, makeDesk, makeStation, openDesk } from "./station.mjs";

const officers = [];
let payoke;
let desk;
before(async () => {
  const first = await App.start();
  officers.push(first);
  const station = makeStation(first);
  desk = makeDesk(first, station, "payoke", "centre-payoke");
  officers.push(await App.start());
  for (const officer of officers) {
    await begin(officer);
    await joinStation(officer, station);
  }
});
after(async () => {
  await payoke?.stop();
  for (const officer of officers) await officer.stop();
});

const sealed = (officer) => {
  const out = join(officer.data, "out");
  return readdirSync(out).filter((name) => name.endsWith(".age")).map((name) => join(out, name));
};

/** Opens each packet of an officer until one is for this desk. */
async function openOwn(files) {
  for (const file of files) {
    await payoke.pick("Choose a packet file", file);
    await payoke.until(() => document.querySelector(".callout h2") !== null, "a verdict");
    if ((await payoke.text()).includes("Valid: signed")) return;
    await payoke.tap("Back");
    await payoke.at("Received referrals");
  }
  assert.fail("no packet is for this recipient");
}

/** How many received packets wait, by the tag on their rows. */
const rows = (tag) =>
  payoke.browser.execute((wanted) => [...document.querySelectorAll("main .middle button .tag")].filter((e) => e.textContent.trim() === wanted).length, tag);

test("two officers refer the same person, each on a device of their own", { timeout: 600_000 }, async () => {
  for (const officer of officers) {
    await toPeople(officer, 5);
    await officer.tap("Next: A");
    await tell(officer, "A", "العربية");
    await toSealed(officer, "A");
  }
});

test("both arrive and both wait for an answer", { timeout: 600_000 }, async () => {
  payoke = await openDesk(desk, "Received referrals");
  for (const officer of officers) {
    await openOwn(sealed(officer));
    await payoke.tap("Back");
    await payoke.at("Received referrals");
  }
  assert.equal(await rows("Waits for your answer"), 2);
});

test("one is followed, for a reason, and says so", async () => {
  await payoke.tap("WPR West Flanders", { whole: false });
  await payoke.sees("Valid: signed");
  await payoke.tap("The same person in another referral?");
  await payoke.sees("Nothing is merged");
  await payoke.tap("Person A");
  await payoke.tap("A here is A from", { whole: false });
  assert.deepEqual(await look(payoke, "versions-pick"), []);
  await payoke.tap("The person confirms this one");
  await payoke.sees("You follow this one: The person confirms this one");
  assert.deepEqual(await look(payoke, "versions-followed"), []);
  await payoke.tap("Back");
  await payoke.at("Received referrals");
});

test("both still stand, both open, and both can be answered", async () => {
  assert.equal(await rows("Told twice"), 2, "neither is gone");
  const said = [];
  for (const nth of [0, 1]) {
    await payoke.tap("WPR West Flanders", { whole: false, nth });
    await payoke.sees("Valid: signed");
    said.push(await payoke.text());
    await payoke.control("We take this on: Person A");
    await payoke.tap("Back");
    await payoke.at("Received referrals");
  }
  assert.equal(said.filter((text) => text.includes("You follow this one: The person confirms this one")).length, 1);
  assert.equal(said.filter((text) => text.includes("Stays beside A from")).length, 1);
  const evidence = said.map((text) => /[0-9a-f]{64}/.exec(text)[0]);
  assert.notEqual(evidence[0], evidence[1], "two packets, two evidence ids");
});
