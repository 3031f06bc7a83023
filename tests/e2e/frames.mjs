// From a tap to the second frame that shows what it asked for, measured inside the page: a notice opened
// from the list of languages, against a tap that asks the core for nothing. Prints one JSON object; the
// ratio and its limit are `benches/ratios`'. HALTE_APP names the app, built for release.
import { App, firstStart } from "./app.mjs";

const ROUNDS = Number(process.argv[2] ?? 22);
const LANGUAGES = ["ar", "ti", "zh-Hans", "hi", "th"];
const app = await App.start();

/** Presses what `find` gives and hands on the milliseconds until `shown` holds and two frames are painted. */
function timed(find, shown) {
  return app.later(`(done) => {
    const control = (${find})();
    const began = performance.now();
    const settle = () => requestAnimationFrame(() => requestAnimationFrame((at) => done(Math.max(at, performance.now()) - began)));
    const shown = ${shown};
    const wait = () => (shown() ? settle() : requestAnimationFrame(wait));
    control.click();
    wait();
  }`);
}

try {
  await app.browser.setWindowSize(360, 740);
  await firstStart(app);
  await app.tap("Lock now");
  const ours = [];
  const theirs = [];
  for (let round = 0; round < ROUNDS; round++) {
    const tag = LANGUAGES[round % LANGUAGES.length];
    // Day, night, sun, automatic: a whole screen painted anew, and nobody asked.
    const theme = `document.documentElement.dataset.theme`;
    await app.browser.execute(() => (window.before = document.documentElement.dataset.theme));
    theirs.push(await timed(`() => [...document.querySelectorAll("main .two > button")].at(-1)`, `() => ${theme} !== window.before`));
    await app.tap("Show a notice", { whole: false });
    await app.until((l) => document.querySelector(`main [lang="${l}"]`) !== null, "the list", tag);
    ours.push(
      await timed(
        `() => document.querySelector('main [lang="${tag}"]').closest("button")`,
        `() => document.querySelector('main[lang="${tag}"] .person-words') !== null`,
      ),
    );
    await app.tap("Close");
  }
  process.stdout.write(`${JSON.stringify({ ours, theirs })}\n`);
} finally {
  await app.stop();
}
