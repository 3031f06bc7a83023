// The loop closed through real windows with a stick between them: a device, three recipients and the
// station, each with a data folder of its own. What is sent arrives, is answered and stops its clock; no
// room leads to the next centre; the station answers the code on a slip without a name.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App, commandLine } from "./app.mjs";
import { begin, tell, toPeople, toSealed } from "./journey.mjs";
import { look } from "./look.mjs";
import { joinStation, makeDesk, makeStation, openDesk } from "./station.mjs";

let app;
let stick;
let station;
const desks = {};
const windows = [];
const problems = [];
before(async () => {
  app = await App.start();
  windows.push(app);
  stick = join(app.home, "stick");
  mkdirSync(stick);
  station = makeStation(app);
  for (const [name, recipient] of [["payoke", "centre-payoke"], ["pag-asa", "centre-pag-asa"], ["minteh", "io-minteh"], ["watcher", "station"]]) {
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

/** The line under the top bar that says how many deadlines have ended. */
async function reminded(window) {
  const said = () => /^[1-9]\d* overdue/.test(document.querySelector(".page > .reminder")?.textContent.replace(/[\u2066-\u2069]/g, "").trim() ?? "");
  await window.until(said, "the reminder");
}

async function post(window) {
  await window.tap("Post");
  await window.fill("post-folder", stick);
}

async function send(window, told) {
  await post(window);
  await window.tap("Send what waits");
  await window.sees(told);
  await window.tap("Back");
}

async function collect(window, ...told) {
  await post(window);
  await window.tap("Collect what is new");
  for (const words of told) await window.sees(words);
}

/** The code on the paper that the person keeps, as the centre's packet holds it. */
function codeOf(name) {
  const packets = readdirSync(stick, { recursive: true }).filter((file) => file.endsWith(".age"));
  const roster = join(app.home, "roster");
  execFileSync(commandLine, ["station", "roster", "--out", roster, "--station", join(station, "station")], { stdio: "ignore" });
  for (const file of packets) {
    const out = join(app.home, "opened");
    const open = ["packet", "open", join(stick, file), "--roster", roster, "--identity", join(app.home, `${name}.key`), "--out", out];
    if (spawnSync(commandLine, open, { stdio: "ignore" }).status !== 0) continue;
    return /\b[A-Z2-7]{4}-[A-Z2-7]{4}\b/.exec(readFileSync(join(out, "referral.json"), "utf8"))?.[0];
  }
  return assert.fail("no packet is for this office");
}

test("an officer sends what was sealed", async () => {
  await toPeople(app, 5);
  await app.tap("Next: A");
  await tell(app, "A", "العربية");
  await toSealed(app, "A");
  await app.sees("Wait for Payoke to answer");
  await app.tap("Done: to the start");
  await app.sees("Packet not acknowledged yet");
  await send(app, "deliveries were sent.");
});

let payoke;
let code;
test("the centre collects it, reads it and has no room", async () => {
  payoke = await windowOf("payoke", "Received referrals");
  await collect(payoke, "One new delivery.");
  problems.push(...(await look(payoke, "loop-collected")));
  await payoke.tap("Back");
  await payoke.sees("Waits for your answer");
  problems.push(...(await look(payoke, "loop-inbox")));
  await payoke.tap("WPR West Flanders", { whole: false });
  await payoke.sees("Valid: signed");
  code = codeOf("payoke");
  await payoke.tap("No room now: Person A");
  await payoke.tap("Sign the answer");
  await payoke.sees("Signed answer 2");
  await payoke.tap("Back");
  await send(payoke, "2 deliveries were sent.");
});

test("on the device the answers stop the clock, and the next centre is one tap away", async () => {
  await collect(app, "2 new deliveries.", "2 are answers: they stand with their cases.", "recipient has signed for it");
  problems.push(...(await look(app, "loop-answers")));
  await app.tap("Back");
  await app.sees("Needs you now");
  await app.tap("A · Payoke: No room now. Ask the next centre");
  await app.tap("Send to PAG-ASA");
  await app.sees("Wait for PAG-ASA to answer");
  await app.tap("Done: to the start");
  await send(app, "were sent.");
});

test("an office that has not answered for a month is reminded of, and not where a person reads along", async () => {
  await app.sees("Encounters");
  // Payoke has answered and PAG-ASA will: the Immigration Office never does in this story.
  const nth = await app.browser.execute(() => {
    const clocks = [...document.querySelectorAll("button")].filter((b) => b.textContent.trim().startsWith("Packet not acknowledged yet"));
    return clocks.findIndex((b) => /MINTEH/.test(b.textContent));
  });
  assert.ok(nth >= 0, "its clock runs");
  await app.tap("Packet not acknowledged yet", { whole: false, nth });
  const month = new Date(Date.now() - 30 * 24 * 3_600_000).toLocaleString("sv-SE", { timeZone: "Europe/Brussels" }).slice(0, 16);
  await app.type("Start", month);
  await app.tap("Use this start");
  await app.sees("Overdue");
  await app.tap("Back");
  await app.sees("Encounters");
  await reminded(app);
  await app.tap("Show a notice", { whole: false });
  await app.at("Choose the language");
  assert.equal(await app.browser.$(".reminder").isExisting(), false, "not where a person reads along");
  await app.tap("Back");
  await reminded(app);
});

test("the next centre takes the person on, and the case rests with it", async () => {
  const pagAsa = await windowOf("pag-asa", "Received referrals");
  await collect(pagAsa, "One new delivery.");
  await pagAsa.tap("Back");
  await pagAsa.tap("WPR West Flanders", { whole: false });
  await pagAsa.tap("We take this on: Person A");
  await pagAsa.tap("Sign the answer");
  await pagAsa.sees("Signed answer 2");
  await pagAsa.tap("Back");
  await send(pagAsa, "2 deliveries were sent.");
  await collect(app, "2 are answers: they stand with their cases.");
  await app.tap("Back");
  await app.sees("Encounters");
  assert.equal((await app.text()).includes("Needs you now"), false);
});

test("the Immigration Office reads who is a presumed victim, in its first lines", async () => {
  const minteh = await windowOf("minteh", "Received referrals");
  await collect(minteh, "One new delivery.");
  await minteh.tap("Back");
  await minteh.tap("WPR West Flanders", { whole: false });
  await minteh.sees("Valid: signed");
  problems.push(...(await look(minteh, "loop-minteh")));
});

test("the station sees deadlines and answers, and answers a code without a name", async () => {
  await send(app, "were sent.");
  const watcher = await windowOf("watcher", "Station: deadlines and answers");
  await watcher.sees("No extract from a device yet.");
  await collect(watcher, "are reports of devices.");
  await watcher.tap("Back");
  await watcher.sees("answer 2");
  await reminded(watcher);
  problems.push(...(await look(watcher, "loop-station")));
  await watcher.fill("watch-code", code.toLowerCase().replace("-", " "));
  await watcher.tap("Find");
  await watcher.sees("This is what you may say");
  problems.push(...(await look(watcher, "loop-found")));
  await watcher.tap("Save the confirmation");
  await watcher.sees(".pdf");
  assert.ok(readdirSync(join(desks.watcher, "out")).some((name) => name.endsWith(".pdf")));
  await watcher.fill("watch-code", "AAAA-AAAA");
  await watcher.tap("Find");
  await watcher.sees("No extract here holds that code.");
});

test("every screen of it stands in both sizes, by day and by night", () => {
  assert.deepEqual(problems, []);
});
