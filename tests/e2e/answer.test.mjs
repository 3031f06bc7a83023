// The loop closed through real windows: an officer refers, a centre in a data folder of its own opens and
// answers, the answer stops the clock, and no room leads to the next centre; another office asks for more
// and it alone is sent what was added; a centre says no on the telephone. Files are carried by hand.
import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, tell, toPeople, toSealed } from "./journey.mjs";
import { look } from "./look.mjs";
import { joinStation, makeDesk, makeStation, openDesk } from "./station.mjs";

let app;
let station;
const desks = {};
const windows = [];
before(async () => {
  app = await App.start();
  windows.push(app);
  station = makeStation(app);
  for (const [name, recipient] of [["payoke", "centre-payoke"], ["pag-asa", "centre-pag-asa"], ["minteh", "io-minteh"]]) {
    desks[name] = makeDesk(app, station, name, recipient);
  }
  await begin(app);
  await joinStation(app, station);
});
after(async () => {
  for (const window of windows) await window.stop();
});

async function windowOf(name, title) {
  const window = await openDesk(desks[name], title);
  windows.push(window);
  return window;
}

/** Sealed files of a data folder, the newest last. */
function sealed(data) {
  const out = join(data, "out");
  const files = readdirSync(out).filter((name) => name.endsWith(".age")).map((name) => join(out, name));
  return files.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
}

/** Opens each file until one is for this recipient. */
async function openOwn(window, files) {
  for (const file of files) {
    await window.pick("Choose a packet file", file);
    await window.until(() => document.querySelector(".callout h2") !== null, "a verdict");
    if ((await window.text()).includes("Valid: signed")) return;
    await window.tap("Back");
    await window.at("Received referrals");
  }
  assert.fail("no packet is for this recipient");
}

async function take(file) {
  await app.tap("Answers from recipients");
  await app.at("Answers from recipients");
  await app.pick("Choose an answer file", file);
  await app.sees("Signed");
}

const problems = [];

test("an officer refers and the packet waits for its answer", async () => {
  await toPeople(app, 5);
  await app.tap("Next: A");
  await tell(app, "A", "العربية");
  await toSealed(app, "A");
  await app.sees("Wait for Payoke to answer");
  problems.push(...(await look(app, "answer-waiting")));
  await app.tap("Done: to the start");
  await app.sees("Packet not acknowledged yet");
});

let payoke;
test("the centre opens it in its own window and says that there is no room", async () => {
  payoke = await windowOf("payoke", "Received referrals");
  await payoke.sees("Nothing received yet.");
  problems.push(...(await look(payoke, "answer-inbox-empty")));
  await openOwn(payoke, sealed(app.data));
  await payoke.sees("One tap for each person.");
  problems.push(...(await look(payoke, "answer-case")));
  await payoke.tap("No room now: Person A");
  await payoke.tap("Sign the answer");
  await payoke.sees("Signed answer 2");
  problems.push(...(await look(payoke, "answer-given")));
  await payoke.tap("Back");
  await payoke.sees("Answered");
  problems.push(...(await look(payoke, "answer-inbox")));
});

test("on the device the answer stops the clock and the next centre is one tap away", async () => {
  const [received, full] = sealed(desks.payoke);
  await take(received);
  await app.sees("Received, not decided yet");
  await app.pick("Choose an answer file", full);
  await app.sees("No room now");
  await app.pick("Choose an answer file", full);
  await app.sees("This answer had been taken before.");
  problems.push(...(await look(app, "answer-taken")));
  await app.tap("Back");
  await app.sees("Needs you now");
  problems.push(...(await look(app, "answer-home")));
  await app.tap("A · Payoke: No room now. Ask the next centre");
  await app.sees("Send to PAG-ASA");
  assert.equal((await app.text()).includes("Packet not acknowledged yet For Payoke"), false, "its clock is stopped");
  problems.push(...(await look(app, "answer-next")));
  const before = sealed(app.data).length;
  await app.tap("Send to PAG-ASA");
  await app.sees("Wait for PAG-ASA to answer");
  assert.equal(sealed(app.data).length, before + 1, "one packet, to the next centre alone");
});

test("the next centre takes the person on, and the case rests with it", async () => {
  const pagAsa = await windowOf("pag-asa", "Received referrals");
  await openOwn(pagAsa, sealed(app.data).slice(-1));
  await pagAsa.tap("We take this on: Person A");
  await pagAsa.tap("Sign the answer");
  await pagAsa.sees("Signed answer 2");
  await app.tap("Done: to the start");
  await take(sealed(desks["pag-asa"]).at(-1));
  await app.sees("We take this on");
  await app.tap("Open the encounter");
  await app.sees("PAG-ASA takes care");
  problems.push(...(await look(app, "answer-followed")));
});

test("what another office asks is due beside the centre, and it alone is sent what was added", async () => {
  const minteh = await windowOf("minteh", "Received referrals");
  await openOwn(minteh, sealed(app.data));
  await minteh.tap("We need to know more: Person A");
  await minteh.tap("Whether the person may be under 18", { whole: false });
  await minteh.tap("Sign the answer");
  await minteh.sees("Signed answer 2");
  await app.tap("Done: to the start");
  await take(sealed(desks.minteh).at(-1));
  await app.sees("We need to know more");
  await app.tap("Back");
  await app.sees("Needs you now");
  problems.push(...(await look(app, "answer-asked-home")));
  await app.tap("A · MINTEH asks: Whether the person may be under 18");
  await app.sees("PAG-ASA takes care");
  await app.sees("First add what is asked.");
  problems.push(...(await look(app, "answer-asked")));
  const before = sealed(app.data).length;
  await app.tap("Send what was added to MINTEH");
  await app.until(() => !document.body.textContent.includes("First add what is asked."), "nothing is asked any more");
  assert.equal(sealed(app.data).length, before + 1, "one packet, to the office that asked alone");
  await app.sees("PAG-ASA takes care");
  await minteh.tap("Back");
  await minteh.at("Received referrals");
  await openOwn(minteh, sealed(app.data).slice(-1));
  await minteh.sees("This adds to the packet received on");
  problems.push(...(await look(minteh, "answer-adds")));
  await minteh.tap("Open that packet");
  await minteh.sees("Newer packet received on");
});

test("a centre that says no on the telephone leads to the next one", async () => {
  await app.tap("Full: PAG-ASA on the telephone");
  await app.sees("PAG-ASA: No room now, by telephone. Ask the next centre");
  problems.push(...(await look(app, "answer-by-phone")));
  const before = sealed(app.data).length;
  await app.tap("Send to Sürya");
  await app.sees("Wait for Sürya to answer");
  assert.equal(sealed(app.data).length, before + 1, "one packet, to the next centre alone");
});

test("every screen of it stands in both sizes, by day and by night", () => {
  assert.deepEqual(problems, []);
});
