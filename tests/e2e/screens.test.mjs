// Every screen at three sizes, day and night: nothing cut off, every target large enough, no
// serious or critical accessibility finding. With HALTE_SHOTS set, each screen is kept as a picture.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, tell, toPeople, toSealed } from "./journey.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SIZES = [
  [360, 740],
  [800, 1280],
  [1366, 768],
];
const THEMES = ["day", "night"];
const shots = process.env.HALTE_SHOTS;
const found = [];
let app;

/** Findings on the screen as it stands, in words. */
function measure() {
  const problems = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 1) problems.push(`the page is ${wide}px too wide`);
  for (const e of document.querySelectorAll("button, a.button, label.button, select, input:not(.hidden), textarea, summary")) {
    const box = e.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || (!e.checkVisibility?.() && e.checkVisibility)) continue;
    const name = (e.getAttribute("aria-label") ?? e.textContent ?? e.id).trim().slice(0, 40);
    if (box.height < 47.5 || box.width < 47.5) problems.push(`"${name}" is ${Math.round(box.width)}×${Math.round(box.height)}`);
    if (box.left < -0.5 || box.right > innerWidth + 0.5) problems.push(`"${name}" is cut off at the side`);
    if (e.scrollWidth > e.clientWidth + 2 && e.tagName === "BUTTON") problems.push(`"${name}" is wider than its button`);
  }
  return problems;
}

async function check(name) {
  for (const [width, height] of SIZES) {
    await app.browser.setWindowSize(width, height);
    for (const theme of THEMES) {
      await app.browser.execute((t) => (document.documentElement.dataset.theme = t), theme);
      await app.painted();
      const at = `${name}-${width}x${height}-${theme}`;
      found.push(...(await app.browser.execute(measure)).map((p) => `${at}: ${p}`));
      if (shots) {
        mkdirSync(shots, { recursive: true });
        writeFileSync(join(shots, `${at}.png`), Buffer.from(await app.browser.takeScreenshot(), "base64"));
      }
    }
  }
  await app.browser.setWindowSize(360, 740);
  await app.browser.execute(axe);
  const results = await app.browser.executeAsync((done) =>
    window.axe.run(document, { resultTypes: ["violations"] }).then((r) =>
      done(r.violations.filter((v) => ["serious", "critical"].includes(v.impact)).map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")}`)),
    ),
  );
  found.push(...results.map((r) => `${name}: ${r}`));
}

before(async () => {
  app = await App.start();
});
after(() => app?.stop());

test("every screen of the main job, at three sizes, by day and by night", { timeout: 900_000 }, async () => {
  await app.at("First start");
  await check("start");
  await begin(app);
  await check("home");
  await app.tap("Settings");
  await check("settings");
  await app.tap("Back");
  await app.tap("Open a received packet");
  await check("received");
  await app.tap("Back");
  await toPeople(app);
  await check("people");
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
  await app.tap("Next: A");
  await check("tell");
  await app.tap("Choose the language");
  await check("languages");
  await app.tap("العربية", { whole: false });
  await app.control("Close and note", { whole: false });
  await check("leaflet-ar");
  await app.tap("Back").catch(() => undefined);
  await app.tap("Close and note", { whole: false });
  await app.at("Person A");
  for (const step of ["Needs", "Ask", "Identity", "Result"]) {
    await app.tap(step);
    await check(step.toLowerCase());
  }
  await app.tap("Refer A");
  await check("refer");
  await app.tap("Sign and seal", { whole: false });
  await app.sees("Evidence id");
  await check("sealed");
  await app.tap("Done: to the start");
  await app.tap("Lock now");
  await app.sees("Locked");
  await check("locked");
  await app.tap("Numbers to call");
  await check("numbers");
  await app.tap("Back");
  await app.tap("Read out in 30 seconds");
  await check("readout");
  assert.deepEqual(found, []);
});
