// A screen as a picture, when HALTE_SHOTS says where to: phone by day and by night, laptop.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.env.HALTE_SHOTS;
const SIZES = [
  [360, 740, "day"],
  [360, 740, "night"],
  [1366, 768, "day"],
];

export async function shoot(app, name) {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const [width, height, theme] of SIZES) {
    await app.browser.setWindowSize(width, height);
    await app.browser.execute((t) => (document.documentElement.dataset.theme = t), theme);
    await app.painted();
    for (const [part, at] of [["top", 0], ["end", 1e6]]) {
      await app.browser.execute((y) => document.querySelector("main")?.scrollTo(0, y), at);
      await app.painted();
      const file = `${name}-${width}x${height}-${theme}-${part}.png`;
      writeFileSync(join(folder, file), Buffer.from(await app.browser.takeScreenshot(), "base64"));
    }
  }
  await app.browser.setWindowSize(360, 740);
  await app.browser.execute(() => document.querySelector("main")?.scrollTo(0, 0));
}
