// Every screen at three sizes, day and night: nothing cut off, nothing overlapping, every target large
// enough, no serious or critical accessibility finding. A run of every day looks at each screen on a
// telephone by day and in one other size and light; HALTE_LONG=1 looks at all. With HALTE_SHOTS set, each
// screen is kept as a picture.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App, PASSPHRASE } from "./app.mjs";
import { begin, tell, toPeople, toSealed, unlock } from "./journey.mjs";
import { audit, measure } from "./measure.mjs";
import { identityOf, joinStation, makeStation } from "./station.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SIZES = [
  [360, 740],
  [800, 1280],
  [1366, 768],
];
const THEMES = ["day", "night"];
const VIEWS = SIZES.flatMap(([width, height]) => THEMES.map((theme) => ({ width, height, theme })));
const whole = process.env.HALTE_LONG === "1";
const shots = process.env.HALTE_SHOTS;
const found = [];
let looked = 0;
let app;

const ITSELF = "it shows a notice itself";
const NOTICE = "it is the notice";
/** Screens without the button, and why a notice is no further away there. */
const WITHOUT_NOTICE = {
  "home-empty": ITSELF,
  home: ITSELF,
  locked: ITSELF,
  "locked-refused": ITSELF,
  languages: "here its language is chosen",
  "leaflet-ar": NOTICE,
  "leaflet-ar-handed-over": NOTICE,
  "leaflet-ar-give-back": NOTICE,
  "leaflet-ti-keep": NOTICE,
};

/** From every screen the notice is near: by its button, or for a reason that is written down. */
async function hasNotice(name) {
  const button = await app.browser.execute(() => document.querySelector("button.notice") !== null);
  const why = WITHOUT_NOTICE[name];
  if (button === (why !== undefined)) found.push(`${name}: ${button ? `has the button, though ${why}` : "no way to a notice"}`);
  if (why === ITSELF && !(await app.text()).includes("Show a notice")) found.push(`${name}: shows no notice itself`);
}

/** Looks at the screen as it stands, and leaves it as a telephone by day. */
async function check(name) {
  const [first, ...others] = VIEWS;
  // Screen after screen the other five take turns, so that each size and light is seen every day.
  const views = whole ? VIEWS : [first, others[looked % others.length]];
  looked += 1;
  await hasNotice(name);
  await app.browser.execute(axe);
  for (const { width, height, theme } of views.toReversed()) {
    await app.browser.setWindowSize(width, height);
    await app.browser.execute((t) => {
      document.documentElement.dataset.theme = t;
      document.querySelector("main").scrollTo(0, 0);
    }, theme);
    await app.painted();
    const at = `${name}-${width}x${height}-${theme}`;
    found.push(...(await app.browser.execute(measure)).map((p) => `${at}: ${p}`));
    found.push(...(await app.later(audit)).map((p) => `${at}: ${p}`));
    if (shots) {
      mkdirSync(shots, { recursive: true });
      writeFileSync(join(shots, `${at}.png`), Buffer.from(await app.browser.takeScreenshot(), "base64"));
    }
  }
}

before(async () => {
  app = await App.start();
});
after(() => app?.stop());

test("a screen that is wrong in every way is found out", async () => {
  await app.at("First start");
  await app.browser.setWindowSize(360, 740);
  await app.browser.execute(() => {
    const wrong = document.createElement("div");
    wrong.id = "wrong";
    wrong.style.cssText = "position:absolute;inset-inline-start:16px;inline-size:200px;overflow:hidden;white-space:nowrap;color:#666;background:#fff";
    wrong.textContent = "grey words that do not fit the box they stand in and lie over other words";
    const small = document.createElement("button");
    small.style.cssText = "inline-size:30px;min-block-size:30px;padding:0";
    small.setAttribute("aria-label", "small");
    wrong.append(small);
    const covered = document.querySelector(".middle > p");
    covered.after(wrong);
    wrong.style.insetBlockStart = `${covered.getBoundingClientRect().top}px`;
  });
  await app.browser.execute(axe);
  const problems = [...(await app.browser.execute(measure)), ...(await app.later(audit))].join("\n");
  for (const wanted of [/is cut off: /, /"small" is 30×30/, /overlaps/, /color-contrast-enhanced/]) assert.match(problems, wanted);
  await app.browser.execute(() => document.querySelector("#wrong").remove());
});

test("every screen of the app", { timeout: 1_800_000 }, async () => {
  await check("start");
  await begin(app);
  await check("home-empty");
  await app.tap("Settings");
  await check("settings");
  await app.tap("Back");
  await app.tap("Open a received packet");
  await check("received");
  await app.tap("Back");
  await app.tap("New encounter");
  await check("place-new");
  await app.tap("Back");
  await toPeople(app);
  await app.tap("B ", { whole: false });
  await app.tap("Needs");
  await app.tap("Not sure: Age");
  await app.tap("Back");
  await check("people");
  await app.tap("Select");
  await app.tap("C ", { whole: false });
  await app.tap("D ", { whole: false });
  await check("people-selecting");
  await app.tap("Same for 2", { whole: false });
  await check("same");
  await app.tap("Back to the people");
  await app.at("People");
  await app.tap("Back");
  await app.at("What did we see?");
  await check("scene");
  await app.tap("Back");
  await app.at("Life first");
  await check("life");
  await app.tap("Back");
  await app.at("Where are we?");
  await check("place");
  await app.tap("Life first");
  await app.tap("What did we see?");
  await app.tap("People");
  await app.tap("A ", { whole: false });
  await check("tell-before");
  await app.tap("Ask");
  await check("ask-closed");
  await app.tap("Tell");
  await app.tap("Choose the language");
  await check("languages");
  await app.tap("العربية", { whole: false });
  await app.control("Close and note", { whole: false });
  await check("leaflet-ar");
  await app.tap("Hand over");
  await app.sees("Take back");
  await check("leaflet-ar-handed-over");
  await app.browser.$("footer .back").click();
  await check("leaflet-ar-give-back");
  await app.type("Passphrase", PASSPHRASE);
  await app.tap("Take back");
  await app.at("Person A");
  await app.tap("Wants help: Help was offered. The answer:");
  await app.tap("Made: Statement");
  await app.tap("Asked alone: yes, safe to carry: Is paper safe to carry?");
  await app.tap("Reception centre");
  await app.tap("Name, birth date, gender", { whole: false });
  await check("tell");
  for (const step of ["Needs", "Ask", "Identity", "Result"]) {
    await app.tap(step);
    await check(step.toLowerCase());
  }
  await app.tap("Refer A");
  await app.tap("Reached", { whole: false });
  await app.tap("Sender");
  await app.tap("About A");
  await check("refer");
  await app.tap("Sign and seal", { whole: false });
  await app.sees("Evidence id");
  await check("sealed");
  await app.tap("Close now");
  await app.at("Encounter closed");
  await check("closed");
  await app.tap("Done: to the start");
  await check("home");
  await app.tap("Jabbeke", { whole: false });
  await app.tap("There is a new fact");
  await app.tap("Back");
  await app.tap("Refer");
  for (const label of await labelsChosen()) await app.tap(`${label}: Who is referred`);
  await app.tap("Refer nobody: on to closing");
  await app.sees("Public prosecutor, West-Vlaanderen");
  await check("closing");
  await app.tap("Done: to the start");
  await app.tap("Show a notice");
  await app.tap("ትግርኛ", { whole: false });
  await app.tap("Yes, safe to carry: Is paper safe to carry?");
  await check("leaflet-ti-keep");
  await app.tap("Close");
  await app.tap("Lock now");
  await app.sees("Locked");
  await check("locked");
  await app.tap("Numbers to call");
  await app.tap("Copy the number", { whole: false });
  await check("numbers");
  await app.tap("Back");
  await app.tap("Read out in 30 seconds");
  await check("readout");
  await app.tap("Back");
  await unlockWrongly();
  await check("locked-refused");
  await unlock(app);
  assert.deepEqual(found, []);
});

/** Who is ticked on the page of the referral. */
function labelsChosen() {
  return app.browser.execute(() => [...document.querySelectorAll(".who [aria-pressed=true]")].map((e) => e.textContent.trim()));
}

async function unlockWrongly() {
  await app.type("passphrase", "a passphrase of somebody else");
  await app.tap("Unlock");
  await app.until(() => document.querySelector('[role="alert"]') !== null, "the refusal");
}

test("every screen of a device that joined a station, and of the other side", { timeout: 900_000 }, async () => {
  const station = makeStation(app);
  await joinStation(app, station);
  await toPeople(app, 5);
  await app.tap("Next: A");
  await tell(app, "A", "ትግርኛ");
  await toSealed(app, "A");
  await check("sealed-for-one");
  await app.tap("Done: to the start");
  await app.tap("Settings");
  await app.pick("Choose an identity file", identityOf(station, "centre-payoke"));
  await app.sees("This device opens packets sent to it.");
  await check("settings-joined");
  await app.tap("Back");
  await app.tap("Open a received packet");
  const seen = new Set();
  for (const packet of readdirSync(join(app.data, "out")).filter((one) => one.endsWith(".age"))) {
    await app.pick("Choose a packet file", join(app.data, "out", packet));
    await app.until(() => /Valid|Refused/.test(document.querySelector(".callout h2")?.textContent ?? ""), "a verdict");
    const verdict = (await app.text()).includes("Refused") ? "received-refused" : "received-valid";
    if (!seen.has(verdict)) await check(verdict);
    seen.add(verdict);
    await app.tap("Back");
    await app.tap("Open a received packet");
  }
  assert.deepEqual([...seen].toSorted(), ["received-refused", "received-valid"]);
  assert.deepEqual(found, []);
});
