// Every language in the real window, as pictures for a person to look through: the notice, its topics,
// the stories, and what stands on the device while the person holds it. Asserts nothing. A tool for
// `tools/gallery.sh`, not a test; what it cannot reach it says and leaves out.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { App, firstStart, PASSPHRASE } from "./app.mjs";
import { toPeople } from "./journey.mjs";

const folder = process.argv[2];
const tags = process.argv.slice(3);
if (!folder || tags.length === 0) throw new Error("which folder, and which languages?");
mkdirSync(folder, { recursive: true });
const app = await App.start();

async function picture(tag, part) {
  await app.painted();
  await app.browser.execute(() => document.fonts.ready.then(() => undefined));
  await app.painted();
  writeFileSync(join(folder, `${tag}-${part}.png`), Buffer.from(await app.browser.takeScreenshot(), "base64"));
}

/** Presses what a selector finds in the page; false when there is nothing. */
const press = (selector, nth = 0) =>
  app.browser.execute((s, n) => (document.querySelectorAll(s)[n]?.click(), document.querySelectorAll(s)[n] !== undefined), selector, nth);

async function pick(tag) {
  await app.until((l) => document.querySelector(`main [lang="${l}"]`) !== null, `the language ${tag}`, tag);
  await app.browser.execute((l) => (document.querySelector(`main [lang="${l}"]`).closest("button") ?? document.querySelector(`main [lang="${l}"] button, main button[lang="${l}"]`)).click(), tag);
  await app.until((l) => document.querySelector(`main[lang="${l}"] .person-words`) !== null, `the notice in ${tag}`, tag);
}

try {
  await app.browser.setWindowSize(360, 740);
  await firstStart(app);
  await app.tap("Lock now");
  await app.control("Show a notice", { whole: false });
  for (const tag of tags) {
    await app.tap("Show a notice", { whole: false });
    await pick(tag);
    await picture(tag, "short");
    for (const [part, nth] of [["topics", 0], ["stories", 1]]) if (await press("header button[aria-pressed]", nth)) await picture(tag, part);
    await app.tap("Close");
  }
  await app.type("passphrase", PASSPHRASE);
  await app.tap("Unlock");
  await toPeople(app, 1);
  for (const tag of tags) {
    try {
      await app.tap("A", { whole: false });
      await app.tap(tag === tags[0] ? "Choose the language" : "Another language");
      await pick(tag);
      await app.tap("Hand over");
      await picture(tag, "handed");
      await press("footer .back");
      await app.until(() => document.querySelector("input[type=password]") !== null, "the way back");
      await picture(tag, "back");
      await (await app.browser.$("input[type=password]")).setValue(PASSPHRASE);
      await app.tap("Take back");
      await app.at("Person A");
      await press("header button, nav button");
      await app.at("People");
    } catch (error) {
      process.stderr.write(`the hand-over is left out from ${tag} on: ${error.message.slice(0, 200)}\n`);
      break;
    }
  }
} finally {
  await app.stop();
}
