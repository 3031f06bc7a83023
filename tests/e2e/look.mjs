// How a screen looks, measured and kept as a picture: nothing cut off, every target large enough, no
// serious accessibility finding. With HALTE_SHOTS set, each screen is written there.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SIZES = [
  [360, 740],
  [1366, 768],
];
const shots = process.env.HALTE_SHOTS;

/** Findings on the screen as it stands, in words. */
function measure() {
  const problems = [];
  // Words that begin on one line and end on another; some scripts have no spaces, and break anywhere.
  const broken = (e) => {
    const found = [];
    const texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const { 0: word, index } of texts.currentNode.data.matchAll(/[\p{L}\p{M}\p{N}]{2,14}(?![\p{L}\p{M}\p{N}])/gu)) {
        if (/[\p{sc=Han}\p{sc=Thai}\p{sc=Khmer}]/u.test(word)) continue;
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        const tops = [...range.getClientRects()].filter((box) => box.width > 0).map((box) => box.top);
        if (Math.max(...tops) - Math.min(...tops) > 12) found.push(word);
      }
    }
    return found;
  };
  // What lies over a control, of the page that scrolls with it: the bars above and below may cover both.
  const covered = (e, box) => {
    const page = e.closest("main");
    const folded = e.tagName !== "SUMMARY" && e.closest("details:not([open])");
    for (const part of page && !folded ? [0.1, 0.3, 0.5, 0.7, 0.9] : []) {
      const [x, y] = [box.left + box.width * part, box.top + box.height / 2];
      const seen = document.elementFromPoint(x, y);
      if (seen && page.contains(seen) && seen !== page && !e.contains(seen) && !seen.contains(e)) return (seen.textContent ?? "").trim().slice(0, 40);
    }
    return "";
  };
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 1) problems.push(`the page is ${wide}px too wide`);
  for (const e of document.querySelectorAll("button, a.button, select, input:not(.hidden), textarea, summary")) {
    const box = e.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const name = (e.getAttribute("aria-label") ?? e.textContent ?? e.id).trim().slice(0, 40);
    if (box.height < 47.5 || box.width < 47.5) problems.push(`"${name}" is ${Math.round(box.width)}×${Math.round(box.height)}`);
    if (box.left < -0.5 || box.right > innerWidth + 0.5) problems.push(`"${name}" is cut off at the side`);
    const over = covered(e, box);
    if (over) problems.push(`"${name}" lies under "${over}"`);
    for (const word of broken(e)) problems.push(`"${word}" is broken in the middle`);
    if (e.scrollWidth > e.clientWidth + 2 && e.tagName === "BUTTON") problems.push(`"${name}" is wider than its button`);
  }
  return problems;
}

function picture(name, png) {
  mkdirSync(shots, { recursive: true });
  writeFileSync(join(shots, `${name}.png`), Buffer.from(png, "base64"));
}

/** Looks at the screen at two sizes, by day and by night; returns what is wrong with it. */
export async function look(app, name) {
  const found = [];
  for (const [width, height] of SIZES) {
    await app.browser.setWindowSize(width, height);
    for (const theme of ["day", "night"]) {
      await app.browser.execute((t) => (document.documentElement.dataset.theme = t), theme);
      await app.painted();
      const at = `${name}-${width}x${height}-${theme}`;
      found.push(...(await app.browser.execute(measure)).map((p) => `${at}: ${p}`));
      if (shots) picture(at, await app.browser.takeScreenshot());
    }
  }
  await app.browser.setWindowSize(360, 740);
  if (shots) {
    // What lies below the fold, once more, on a phone.
    await app.browser.execute(() => document.querySelector("main")?.scrollTo(0, 1e6));
    await app.painted();
    picture(`${name}-360x740-end`, await app.browser.takeScreenshot());
    await app.browser.execute(() => document.querySelector("main")?.scrollTo(0, 0));
  }
  await app.browser.execute(axe);
  const results = await app.browser.executeAsync((done) =>
    window.axe.run(document, { resultTypes: ["violations"] }).then((r) =>
      done(r.violations.filter((v) => ["serious", "critical"].includes(v.impact)).map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")}`)),
    ),
  );
  found.push(...results.map((r) => `${name}: ${r}`));
  return found;
}
