// A sealed packet from this window's screen to another device: its codes photographed as they come,
// read by two readers that know nothing of who drew them, and opened from the pictures like a file.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import jsqr from "jsqr";
import { PNG } from "pngjs";
import { App, commandLine } from "./app.mjs";
import { begin, tell, toPeople } from "./journey.mjs";
import { look } from "./look.mjs";
import { joinStation, makeDesk, makeStation, openDesk } from "./station.mjs";

let app;
let payoke;
let desk;
let folder;
const pictures = [];
before(async () => {
  app = await App.start();
  const station = makeStation(app);
  desk = makeDesk(app, station, "payoke", "centre-payoke");
  folder = join(app.home, "pictures");
  mkdirSync(folder);
  await begin(app);
  await joinStation(app, station);
});
after(async () => {
  await payoke?.stop();
  await app?.stop();
});

const sha = (bytes) => createHash("sha256").update(bytes).digest("hex");
const sealed = () => readdirSync(join(app.data, "out")).filter((name) => name.endsWith(".age"));
const shown = () => app.browser.execute(() => document.querySelector("svg[role=img]")?.getAttribute("aria-label") ?? null);

test("packets are sealed small enough for codes", { timeout: 600_000 }, async () => {
  await toPeople(app, 5);
  await app.tap("Next: A");
  await tell(app, "A", "العربية");
  await app.tap("Result");
  await app.sees("Refer now");
  await app.tap("Refer A");
  await app.at("Refer person A");
  await app.tap("Small enough for codes", { whole: false });
  assert.deepEqual(await look(app, "frames-refer"), []);
  await app.tap("Sign and seal", { whole: false });
  await app.sees("Evidence id");
  assert.ok(sealed().length >= 2, "a packet for each recipient");
  assert.deepEqual(await look(app, "frames-sealed"), []);
});

test("its codes follow each other, light and whole at any size, and stop when asked", { timeout: 600_000 }, async () => {
  // Each sealed packet has its button; the centre's is the one that is shown.
  const nth = await app.browser.execute(() => {
    const cards = [...document.querySelectorAll("section.card")].filter((card) => [...card.querySelectorAll("button")].some((b) => b.textContent.trim() === "Show as codes"));
    return cards.findIndex((card) => card.querySelector("h2").textContent.includes("Payoke"));
  });
  assert.ok(nth >= 0, "the centre's packet is small enough");
  await app.tap("Show as codes", { nth });
  await app.at("Codes for Payoke");
  await app.sees("of them are enough");
  assert.deepEqual(await look(app, "frames-codes"), []);
  const dots = await app.browser.execute(() => {
    const { width, left, right } = document.querySelector("svg[role=img]").getBoundingClientRect();
    return { dot: width / 85, fits: left >= 0 && right <= innerWidth };
  });
  assert.deepEqual(dots, { dot: 4, fits: true });
  await app.tap("Pause");
  const still = await shown();
  await app.tap("Faster");
  await app.painted();
  assert.equal(await shown(), still, "paused");
  await app.tap("Go on");
  await app.until((label) => document.querySelector("svg[role=img]").getAttribute("aria-label") !== label, "the next code", still);
});

test("photographs of whichever codes were caught come to the same packet", { timeout: 900_000 }, async () => {
  await app.tap("Slower");
  const need = Number(/About (\d+) of them/.exec(await app.text())[1]);
  const caught = new Set();
  for (let n = 0; caught.size < need + 3 && n < need * 12; n++) {
    const label = await shown();
    const picture = await app.browser.takeScreenshot();
    // While the code changed, the picture may be of either.
    if (caught.has(label) || label !== (await shown())) continue;
    caught.add(label);
    const path = join(folder, `${String(n).padStart(4, "0")}.png`);
    writeFileSync(path, Buffer.from(picture, "base64"));
    pictures.unshift(path);
  }
  const back = join(folder, "back.asice.age");
  const read = spawnSync(commandLine, ["frames", "read", ...pictures, "--out", back]);
  assert.equal(read.status, 0, String(read.stderr));
  const packets = sealed().map((name) => sha(readFileSync(join(app.data, "out", name))));
  assert.ok(packets.includes(sha(readFileSync(back))), "the same bytes");
  const few = spawnSync(commandLine, ["frames", "read", ...pictures.slice(0, 5), "--out", join(folder, "few")]);
  assert.equal(few.status, 1);
  assert.match(String(few.stderr), /Not enough codes/);
});

test("a reader of the web reads the same codes from the same photographs", () => {
  for (const path of pictures.slice(0, 5)) {
    const { width, height, data } = PNG.sync.read(readFileSync(path));
    const text = jsqr(new Uint8ClampedArray(data), width, height)?.data ?? "";
    assert.match(text, /^HALTE:[0-9A-Z $%*+./:-]{750}$/);
  }
});

test("the recipient opens the packet from the photographs, on its own desk, where no camera is to be had", { timeout: 600_000 }, async () => {
  payoke = await openDesk(desk, "Received referrals");
  await payoke.tap("Read codes from a screen");
  await payoke.at("Read codes");
  // Some web views have no such thing, others refuse it when asked.
  await payoke.until(() => /No camera can be used here|Use the camera/.test(document.body.textContent), "a word about the camera");
  if ((await payoke.text()).includes("Use the camera")) await payoke.tap("Use the camera");
  await payoke.sees("No camera can be used here");
  await payoke.sees("No code yet");
  await payoke.tap("Back");
  await payoke.at("Received referrals");
  assert.deepEqual(await look(payoke, "frames-desk"), []);
  await payoke.tap("Read codes from a screen");
  await payoke.pick("Choose pictures", ...pictures.slice(0, 6));
  await payoke.sees("6 of about");
  assert.deepEqual(await look(payoke, "frames-read"), []);
  await payoke.pick("Choose pictures", ...pictures);
  await payoke.sees("Valid: signed");
  await payoke.sees("Evidence id");
});

test("what came as codes is answered and printed like any other packet", { timeout: 600_000 }, async () => {
  await payoke.tap("Save for printing");
  await payoke.sees(".pdf");
  const [paper] = readdirSync(join(desk, "out")).filter((name) => name.endsWith(".pdf"));
  assert.equal(readFileSync(join(desk, "out", paper)).subarray(0, 4).toString(), "%PDF");
  await payoke.tap("We take this on: Person A");
  await payoke.tap("Sign the answer");
  await payoke.sees("Signed answer 2");
});
