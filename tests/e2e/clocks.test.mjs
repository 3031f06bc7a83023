// Every clock through the real window: it starts from what an officer records, says what it rests on,
// warns in words, is confirmed, corrected, stopped, started again, and ends with what is recorded.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, tell, toPeople, unlock } from "./journey.mjs";
import { shoot } from "./shots.mjs";

const IO_12 = "Immigration Office decides within 12 hours";
const IO_24 = "Immigration Office decides within 24 hours";
const GUARDIAN_12 = "Guardianship Service decides within 12 hours";
const GUARDIAN_24 = "Guardianship Service decides within 24 hours";

let app;
before(async () => {
  app = await App.start();
  await begin(app);
});
after(() => app?.stop());

async function home() {
  // The start alone has no way back, also while it is still being filled.
  const hasBack = () => app.browser.execute(() => document.querySelector("button.back") !== null);
  for (let left = 12; left > 0 && (await hasBack()); left--) await app.tap("Back");
  await app.sees("Encounters");
}

/** A time some hours ago, as an officer in Belgium types it. */
function hoursAgo(hours) {
  return new Date(Date.now() - hours * 3_600_000).toLocaleString("sv-SE", { timeZone: "Europe/Brussels" }).slice(0, 16);
}

async function toSealedScreen() {
  await app.until(() => document.querySelector("h1") !== null && !document.body.textContent.includes("Lock now"), "a page of the encounter");
  for (let left = 12; left > 0 && !(await app.text()).includes("Evidence id"); left--) await app.tap("Back");
  await app.sees("Evidence id");
}

const daysAgo = (days) => hoursAgo(days * 24).slice(0, 10);

/** The clocks on the screen, by name, in order. */
function clocks() {
  return app.browser.execute(() => [...document.querySelectorAll("button.clock b")].map((e) => e.textContent.trim()));
}

async function runs(name) {
  await app.until((wanted) => [...document.querySelectorAll("button.clock b")].some((e) => e.textContent.trim() === wanted), `the clock "${name}"`, name);
}

async function openClock(name) {
  await app.tap(name, { whole: false });
  await app.at(name);
}

/** On a clock's page: stopped for a reason, started again; what it is and its source are said. */
async function stopAndStart(why) {
  await app.sees(why);
  await app.sees("nobody has verified this length");
  await app.tap("It does not apply here");
  await app.sees("Stopped on");
  await app.sees("Saved: clock stopped");
  await app.tap("Start it again");
  await app.sees("Until");
}

test("deprivation of liberty starts the deadlines, both while the document is not known", async () => {
  await toPeople(app, 5);
  await app.tap("Next: A");
  await tell(app, "A", "ትግርኛ");
  await app.tap("Needs");
  await app.tap("Under 18: Age");
  await app.sees("Saved: something about a person");
  await app.tap("Back");
  await app.tap("Refer");
  await app.at("Refer 5 people");
  await app.tap("Now: Deprivation of liberty");
  await app.tap("Now: Apprehension");
  await app.sees("Saved: a field");
  await home();
  for (const name of [IO_12, IO_24, GUARDIAN_12, GUARDIAN_24, "Screening within 3 days"]) await runs(name);
  assert.ok((await clocks()).indexOf(IO_12) < (await clocks()).indexOf(IO_24), "the most urgent first");
  await app.sees("For A B C D E");
  await app.sees("Confirm the start");
  await shoot(app, "clocks-home");
});

test("one tap confirms the start, undo takes it back", async () => {
  await openClock(IO_24);
  await app.sees("Deprivation of liberty, recorded by you.");
  await shoot(app, "clock-page");
  await app.tap("Yes, it runs from", { whole: false });
  await app.sees("start confirmed");
  await app.tap("Undo", { whole: false });
  await app.sees("Confirm the start");
  await app.tap("Yes, it runs from", { whole: false });
  await app.sees("start confirmed");
  await stopAndStart("Without an identity document");
});

test("a corrected start warns in words when the end is near, and says when it is over", async () => {
  await app.tap("Back");
  await openClock(IO_12);
  await app.type("Start", hoursAgo(10));
  await app.tap("Use this start");
  await app.sees("Ends soon");
  await app.sees("corrected by you. Recorded before:");
  assert.equal(await app.browser.$(".callout.attention").isExisting(), true);
  await shoot(app, "clock-soon");
  await app.type("Start", hoursAgo(13));
  await app.tap("Use this start");
  await app.sees("Overdue");
  await app.sees("1 h 0 min over");
  assert.equal(await app.browser.$(".callout.danger").isExisting(), true);
  const band = () => app.browser.execute(() => document.querySelector(".page > .reminder")?.textContent.replace(/[\u2066-\u2069]/g, "").trim() ?? "");
  assert.match(await band(), /^[1-9]\d* overdue, \d+ end soon$/, "on every screen of the officer");
  const height = await app.browser.execute(() => document.querySelector(".page > .reminder").getBoundingClientRect().height);
  assert.ok(height < 40, `one line, not ${height} pixels`);
  await shoot(app, "clock-overdue");
  await stopAndStart("With an identity document");
  await app.tap("Back");
  await app.sees("Overdue");
  assert.equal((await clocks())[0], IO_12, "what is overdue comes first");
});

test("a start that is no time is not taken", async () => {
  await openClock(IO_12);
  await app.type("Start", "soon");
  assert.equal(await (await app.control("Use this start")).isEnabled(), false);
  await app.tap("Back");
});

test("after a kill the decisions about clocks stand", async () => {
  await app.browser.deleteSession();
  await app.open();
  await unlock(app);
  await app.sees("start corrected");
  await app.sees("start confirmed");
});

for (const [name, why] of [
  [GUARDIAN_12, "With an identity document"],
  [GUARDIAN_24, "Without an identity document"],
]) {
  test(`the clock of the ${name} is confirmed and stopped like the others`, async () => {
    await openClock(name);
    await app.sees("For A");
    await app.tap("Yes, it runs from", { whole: false });
    await app.sees("start confirmed");
    await stopAndStart(why);
    await app.tap("Back");
  });
}

test("the screening counts three days and is corrected to the hour", async () => {
  await openClock("Screening within 3 days");
  await stopAndStart("European screening");
  await app.type("Start", hoursAgo(65));
  await app.tap("Use this start");
  await app.sees("Ends soon");
  await app.tap("It is done or decided");
  await app.sees("Stopped on");
  await app.tap("Back");
  assert.equal((await clocks()).includes("Screening within 3 days"), false);
});

test("a recorded document leaves one deadline, a recorded decision none", async () => {
  await openClock(IO_24);
  await app.tap("What was decided");
  await app.at("What was decided");
  for (const label of ["B", "C", "D", "E"]) await app.tap(`${label}: About whom`);
  await app.tap("No measure: Decision of the Immigration Office");
  await app.sees("Saved: a field");
  await shoot(app, "decisions");
  await app.tap("Done: to the start");
  await app.sees("Encounters");
  const left = await clocks();
  assert.equal(left.includes(IO_12) || left.includes(IO_24), false, left.join());
  await openClock(GUARDIAN_24);
  await app.tap("What was decided");
  await app.tap("A guardian is appointed: Decision of the Guardianship Service");
  await app.tap("Done: to the start");
  assert.deepEqual(await clocks(), []);
});

test("a document decides between the two deadlines", async () => {
  await app.tap("Jabbeke", { whole: false });
  await app.at("What was decided");
  await app.tap("No measure: Decision of the Immigration Office");
  await app.tap("Back");
  await app.tap("Back");
  await app.at("People");
  await app.tap("A ", { whole: false });
  await app.tap("Identity");
  await app.tap("Passport: Document");
  await app.sees("Saved: a field");
  await home();
  await runs(IO_12);
  assert.equal((await clocks()).includes(IO_24), false);
});

test("papers run for days and months, and each ends the one before", async () => {
  await app.tap("Jabbeke", { whole: false });
  await app.tap("Back");
  await app.tap("Refer");
  await app.tap("No answer: Call Payoke");
  await app.tap("Sign and seal", { whole: false });
  await app.sees("Evidence id");
  await app.tap("What was decided");
  const papers = [
    ["Annex 15 issued", daysAgo(40), "Reflection period, 45 days", "Runs from the day Annex 15 was issued", true],
    ["Registration certificate issued", daysAgo(3), "Registration certificate, 3 months", "renewable once", false],
    ["Registration certificate renewed", daysAgo(2), "Registration certificate, second 3 months", "cannot be renewed again", false],
    ["A card issued or last renewed", daysAgo(170), "A card, 6 months", "renewable while proceedings run", true],
  ];
  let previous = null;
  for (const [field, day, name, why, isSoon] of papers) {
    await app.type(field, day);
    await app.browser.keys(["Tab"]);
    await app.sees("Saved: a field");
    await toSealedScreen();
    await runs(name);
    if (previous) assert.equal((await clocks()).includes(previous), false, `${name} ends ${previous}`);
    await openClock(name);
    await app.sees("For A");
    if (isSoon) await app.sees("Ends soon");
    await stopAndStart(why);
    await app.type("Start", daysAgo(400));
    await app.tap("Use this start");
    await app.sees("Overdue");
    await app.tap("Undo", { whole: false });
    await app.until(() => !document.body.textContent.includes("Overdue"), "the start taken back");
    await app.tap("What was decided");
    previous = name;
  }
});

test("a closure by the mayor runs for six months at most", async () => {
  await app.tap("About the place");
  await app.type("Closure ordered by the mayor", daysAgo(175));
  await app.browser.keys(["Tab"]);
  await app.sees("Saved: a field");
  await home();
  await openClock("Closure by the mayor, at most 6 months");
  await app.sees("Ends soon");
  await stopAndStart("on suspicion of trafficking or smuggling");
  await app.tap("Back");
});

test("the operational clocks end when a centre is reached and a packet was received", async () => {
  await openClock("Centre not reached yet");
  await app.sees("the first call, recorded by you.");
  await stopAndStart("The centre is the first call");
  await app.tap("Back");
  await openClock("Packet not acknowledged yet");
  await app.sees("sealing of the packet, recorded by you.");
  await stopAndStart("Nobody has said that it arrived");
  await app.tap("Back");
  const before = (await clocks()).filter((name) => name === "Packet not acknowledged yet").length;
  await app.tap("Jabbeke", { whole: false });
  await toSealedScreen();
  await app.type("Handed to (office or desk)", "night desk");
  await app.tap("Note handing over");
  await app.sees("Handed to night desk");
  const left = (await clocks()).filter((name) => name === "Packet not acknowledged yet").length;
  assert.equal(left, before - 1);
  await shoot(app, "clocks-sealed");
  await app.tap("Back");
  await app.tap("Refer");
  await app.tap("Reached:", { whole: false });
  await home();
  assert.equal((await clocks()).includes("Centre not reached yet"), false);
});
