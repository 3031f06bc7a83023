// Every pack from its context, and any other in two taps; long lists stay readable, and each list says
// what a sign is worth. With HALTE_SHOTS set, each screen is kept as a picture.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin } from "./journey.mjs";

const SIZES = [
  [360, 740],
  [1366, 768],
];
const shots = process.env.HALTE_SHOTS;
const DISCLAIMER = "A sign proves nothing by itself, nor does its absence";
const NAMES = [
  "Motorway and smuggling",
  "Labour exploitation",
  "Sexual exploitation",
  "Forced begging",
  "Forced criminality",
  "Removal of organs",
  "Domestic servitude",
];
const CONTEXTS = [
  ["Motorway, lorry", [0]],
  ["Place of work", [1]],
  ["Private home", [2, 6]],
  ["Street", [2, 3, 4]],
  ["Other", [0, 1, 2, 3, 4, 5, 6]],
];
let app;

const listed = (packs) => [...packs.map((n) => NAMES[n]), "Minors"].join(" · ");

/** Nothing runs over the side and every target is large enough, at both sizes, by day and by night. */
async function look(name) {
  for (const [width, height] of SIZES) {
    await app.browser.setWindowSize(width, height);
    for (const theme of ["day", "night"]) {
      await app.browser.execute((t) => (document.documentElement.dataset.theme = t), theme);
      await app.painted();
      const found = await app.browser.execute(() =>
        [...document.querySelectorAll("button, select, summary")]
          .filter((e) => e.checkVisibility())
          .map((e) => [e.textContent.trim().slice(0, 40), e.getBoundingClientRect()])
          .filter(([, b]) => b.width > 0 && (b.right > innerWidth + 0.5 || b.left < -0.5 || b.height < 47.5))
          .map(([text]) => text),
      );
      assert.deepEqual(found, [], `${name} at ${width}×${height}`);
      if (shots) {
        mkdirSync(shots, { recursive: true });
        writeFileSync(join(shots, `${name}-${width}-${theme}.png`), Buffer.from(await app.browser.takeScreenshot(), "base64"));
      }
    }
  }
  await app.browser.setWindowSize(360, 740);
  await app.painted();
}

before(async () => {
  app = await App.start();
});
after(() => app?.stop());

test("each context asks its packs and any other is two taps away", { timeout: 600_000 }, async () => {
  await begin(app);
  await app.tap("New encounter");
  await app.at("Where are we?");
  await app.tap("This is an exercise");
  await app.tap("Motorway, lorry: Kind of place");
  await app.tap("Life first");
  await app.tap("1 person more");
  for (const [context, packs] of CONTEXTS) {
    await app.tap("Back").catch(() => undefined);
    await app.at("Where are we?");
    if (context !== CONTEXTS[0][0]) await app.tap(`${context}: Kind of place`);
    await app.tap("Life first");
    await app.at("Life first");
    await app.tap("What did we see?");
    await app.at("What did we see?");
    await app.sees(`Signs asked here ${listed(packs)}`);
    await app.sees(DISCLAIMER);
    await look(`scene-${context.toLowerCase().replaceAll(/\W+/g, "-")}`);
    const other = NAMES.findIndex((_, n) => !packs.includes(n));
    if (other >= 0) {
      const before = app.taps;
      await app.tap("Signs asked here", { whole: false });
      await app.tap(NAMES[other]);
      await app.sees(`Signs asked here ${listed([...packs, other].sort())}`);
      assert.ok(app.taps - before <= 2, "another pack costs more than two taps");
      await app.sees("No list here is an official Belgian list.");
      await look(`switch-${context.toLowerCase().replaceAll(/\W+/g, "-")}`);
      await app.tap(NAMES[other]);
      await app.sees(`Signs asked here ${listed(packs)}`);
      await app.tap("Signs asked here", { whole: false });
    }
    await app.tap("Back");
    await app.at("Life first");
  }
});

test("a person's lists stand by pack, with the question under its statement", { timeout: 600_000 }, async () => {
  await app.tap("What did we see?");
  await app.tap("People");
  await app.tap("Next: A");
  await app.at("Person A");
  await app.tap("Needs");
  await app.sees(DISCLAIMER);
  await app.sees("Sexual exploitation 0 of");
  await look("needs-other");
  await app.tap("Sexual exploitation 0 of", { whole: false });
  await app.tap("Yes: Watched, locked in, or always escorted");
  await app.sees("Sexual exploitation 1 of");
  await look("needs-answered");
  await app.tap("Ask");
  await app.tap("Safety question", { whole: false });
  await app.tap("Labour exploitation 0 of", { whole: false });
  await app.sees("Do you owe anyone money for this job?");
  await app.sees("Most useful next");
  await look("ask-other");
  await app.tap("Result");
  await app.sees("Refer now");
});
