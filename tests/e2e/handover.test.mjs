// In the person's hands: the notice and nothing else, until the passphrase. And what a person may
// keep: a paper only after the question whether it is safe to carry, a number that can be copied.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import jsqr from "jsqr";
import { PNG } from "pngjs";
import { App, PASSPHRASE } from "./app.mjs";
import { begin, toPeople } from "./journey.mjs";
import { look } from "./look.mjs";

let app;
before(async () => {
  app = await App.start();
  await begin(app);
});
after(() => app?.stop());

const papers = () => (existsSync(join(app.data, "out")) ? readdirSync(join(app.data, "out")) : []);

test("handed over, the device shows the notice and opens nothing else", async () => {
  await toPeople(app, 5);
  await app.tap("Next: A");
  await app.tap("Choose the language");
  await app.tap("العربية", { whole: false });
  await app.tap("Hand over");
  await app.sees("المساعدة وحقوقك");
  await app.sees("Take back");
  const names = await app.browser.execute(() => [...document.querySelectorAll("button, a, input")].map((e) => (e.getAttribute("aria-label") ?? e.textContent).trim()));
  assert.equal(names.length, 8, `rights, stories, questions, language, on and back, the cover, give back: ${names.join(" | ")}`);
  const answers = await app.later((done) => {
    const ask = (command, args) => window.__TAURI_INTERNALS__.invoke(command, args).then(() => "opened", (error) => error.code);
    Promise.all([ask("home", {}), ask("session_status", {}), ask("profile_set", { profile: { service: "local_police", unit: "", officer: "", badge: "", callback: "", lang: "en" } })]).then(done);
  });
  assert.deepEqual(answers, ["locked", "opened", "locked"], "the core answers nothing of the case");
});

test("the cover hides the notice at once, and a tap shows it again", async () => {
  await app.browser.$(".theirs button:last-child").click();
  await app.control("Covered. Tap to show again.");
  // Of an exercise the band alone stays; of a real case nothing.
  assert.equal((await app.text()).trim(), "Exercise, not a real case");
  await app.tap("Covered. Tap to show again.");
  await app.sees("المساعدة وحقوقك");
});

test("a wrong passphrase takes nothing back", async () => {
  await app.browser.$("footer .back").click();
  await app.type("Passphrase", "lantern gravel eighteen otters under tarpaulin");
  await app.tap("Take back");
  await app.until(() => document.querySelector('[role="alert"]') !== null, "the refusal");
  await app.control("Take back");
  assert.equal((await app.text()).includes("Person A"), false);
});

test("the passphrase takes it back, and the notice is noted for the person", async () => {
  await app.type("Passphrase", PASSPHRASE);
  await app.tap("Take back");
  await app.at("Person A");
  await app.sees("Told in العربية");
});

test("no paper is made before the person said, alone, that it is safe to carry", async () => {
  await app.sees("Is paper safe to carry?");
  const offered = () => app.text().then((text) => text.includes("Save the whole notice as a paper") || text.includes("Save the small paper"));
  assert.equal(await offered(), false);
  for (const answer of ["Asked alone: no, only show it", "Could not ask alone: only show it"]) {
    await app.tap(`${answer}: Is paper safe to carry?`);
    await app.sees("The paper was not made.");
    assert.equal(await offered(), false, answer);
  }
  const refused = await app.later((done) => {
    const { invoke } = window.__TAURI_INTERNALS__;
    const papers = (id) => ["slip_save", "slip_show", "leaflet_save_for"].map((command) => invoke(command, { id, label: "A", lang: "ar" }).then(() => "made", (error) => error.code));
    invoke("home", {}).then((home) => Promise.all(papers(home.encounters[0].id))).then(done, () => done("failed"));
  });
  assert.deepEqual(refused, ["carry-first", "carry-first", "carry-first"], "the core holds to it");
  assert.deepEqual(papers(), []);
  await app.tap("Asked alone: yes, safe to carry: Is paper safe to carry?");
  await app.tap("Show it with its code, to be photographed");
  await app.control("Done: back");
  assert.deepEqual(await look(app, "slip-ar"), []);
  const { width, height, data } = PNG.sync.read(Buffer.from(await app.browser.takeScreenshot(), "base64"));
  const photographed = jsqr(new Uint8ClampedArray(data), width, height)?.data ?? "";
  const [title, ...rows] = photographed.split("\n");
  assert.equal(await app.title(), title);
  assert.ok(rows.some((row) => row.endsWith(": 112")), photographed);
  assert.match(rows.at(-1), /: [0-9A-Z]{4}-[0-9A-Z]{4}$/, "its code");
  await app.tap("Done: back");
  await app.at("Person A");
  await app.tap("Save the whole notice as a paper");
  await app.sees("The notice lies in");
  await app.tap("Save the small paper to keep");
  await app.sees("The paper lies in");
  assert.equal(papers().filter((name) => name === "notice-ar.pdf").length, 1, papers().join(" "));
  assert.equal(papers().filter((name) => name.startsWith("slip-")).length, 1, papers().join(" "));
});

test("a number is large, selected whole, and can be copied", async () => {
  await app.tap("Back");
  await app.tap("Refer");
  await app.at("Refer");
  assert.equal(await app.browser.execute(() => document.querySelectorAll('a[href^="tel:"]').length), 0, "no dead link on a desktop");
  await app.tap("Copy the number", { whole: false });
  await app.sees("Copied.");
  const shown = await app.browser.execute(() => document.querySelector(".number bdi").textContent);
  const field = await app.control("Case reference");
  await field.click();
  await app.browser.keys(["Control", "v"]);
  assert.equal(await field.getValue(), shown);
});
