// Trust and content in the window: a device joins its station by a picture of a code, installs what a
// publisher signed, and shows it at once, without being started again; what is older is refused in words.
// With HALTE_SHOTS=DIR the screens are photographed on the way.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { App, commandLine, PASSPHRASE } from "./app.mjs";
import { begin, unlock } from "./journey.mjs";
import { look } from "./look.mjs";
import { askStation, takeAnswer } from "./station.mjs";

const root = join(import.meta.dirname, "..", "..");
let app;
let station;
let publisher;
const found = [];

const halte = (data, ...words) =>
  execFileSync(commandLine, words, { env: { ...app.env, HALTE_DATA: data, HALTE_PASSPHRASE: PASSPHRASE }, encoding: "utf8" });

/** A folder with pack.toml and files, signed by the publisher. */
function pack(name, { id, kind, version, title }, files) {
  const folder = join(app.home, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "pack.toml"), `id = "${id}"\nkind = "${kind}"\nname = "${title}"\nvalid_until = "2099-12-31"\n`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const out = join(app.home, `${name}.asice`);
  halte(publisher, "content", "pack", folder, "--version", String(version), "--out", out);
  return out;
}

function numbers(name, version, phone) {
  const shipped = readFileSync(join(root, "indicators", "directory.toml"), "utf8");
  assert.ok(shipped.includes("03 201 16 90"));
  const text = shipped.replace("03 201 16 90", phone);
  return pack(name, { id: "be.directory", kind: "directory", version, title: "Numbers, autumn" }, { "indicators/directory.toml": text });
}

async function check(name) {
  found.push(...(await look(app, name)));
}

before(async () => {
  app = await App.start();
  station = join(app.home, "ghent");
  publisher = join(app.home, "publisher");
  // A station kept offline: its folder has no passphrase here because HALTE_PASSPHRASE is the notebook's.
  execFileSync(commandLine, ["station", "init", station, "--name", "Police zone Ghent"], { env: app.env, stdio: "ignore" });
  halte(publisher, "journal", "init", "--unit", "Myria");
  const request = join(app.home, "publisher.json");
  const answer = join(app.home, "publisher-answer.json");
  halte(publisher, "enrol", "request", "--role", "publisher", "--out", request);
  execFileSync(commandLine, ["station", "publisher", request, "--out", answer, "--station", station], { env: app.env, stdio: ["ignore", "ignore", "ignore"] });
  halte(publisher, "enrol", "accept", answer);
  await begin(app);
});
after(() => app?.stop());

test("the station reads the request from a photo of the screen", async () => {
  await app.tap("Settings");
  await check("enrol-settings");
  await app.tap("Station and certificate", { whole: false });
  await app.at("Station and certificate");
  await check("enrol-before");
  await askStation(app);
  await check("enrol-request");
  const picture = join(app.home, "screen.png");
  await app.browser.setWindowSize(900, 1200);
  await app.browser.execute(() => document.querySelector("svg[role=img]").scrollIntoView({ block: "center" }));
  await app.painted();
  writeFileSync(picture, Buffer.from(await app.browser.takeScreenshot(), "base64"));
  const answer = join(app.home, "answer.json");
  const said = execFileSync(commandLine, ["station", "enrol", picture, "--out", answer, "--station", station], { env: app.env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const shown = await app.browser.execute(() => [...document.querySelectorAll(".groups span")].map((e) => e.textContent).join("-"));
  assert.equal(said.trim(), shown, "what the station hears is what the screen shows");
  await app.browser.setWindowSize(360, 740);
  await app.pick("Take the station’s answer (file)", answer);
  await app.at("Does the station read the same?");
  await check("enrol-compare");
  await app.tap("It differs: take nothing");
  await app.sees("Nothing was taken.");
  await takeAnswer(app, answer);
  await app.sees("This device is enrolled.");
  await app.sees("Police zone Ghent");
  await check("enrol-after");
  await app.tap("Back");
});

test("a pack that a publisher signed is in use at once, in data and in words", async () => {
  await app.tap("Content");
  await app.at("Content");
  await app.sees("No pack is installed.");
  await check("content-none");
  await app.pick("Install a pack (file)", numbers("autumn", 2, "03 000 22 22"));
  await app.sees("Installed and in use: Numbers, autumn, version 2.");
  await app.sees("Signed by Myria");
  await check("content-installed");
  const home = readFileSync(join(root, "locales", "en", "home.ftl"), "utf8").replace("home-new = New encounter", "home-new = New encounter, autumn");
  assert.ok(home.includes("autumn"));
  await app.pick("Install a pack (file)", pack("texts", { id: "be.texts", kind: "leaflets", version: 1, title: "Texts" }, { "locales/en/home.ftl": home }));
  await app.sees("Installed and in use: Texts, version 1.");
  await app.tap("Back");
  await app.tap("Back");
  await app.control("New encounter, autumn");
  await app.tap("Numbers to call");
  await app.sees("03 000 22 22");
  await app.tap("Back");
});

test("what is older, or signed by a device, is refused in words and changes nothing", async () => {
  await app.tap("Settings");
  await app.tap("Content");
  await app.pick("Install a pack (file)", numbers("summer", 1, "03 000 11 11"));
  await app.sees("This pack is older than the one installed: version 1, and version 2 is known.");
  await check("content-older");
  const letter = join(app.home, "letter.asice");
  writeFileSync(letter, "Dear colleague");
  await app.pick("Install a pack (file)", letter);
  await app.sees("This content pack is refused:");
  await app.tap("Back");
  await app.tap("Back");
  await app.tap("Numbers to call");
  await app.sees("03 000 22 22");
  await app.tap("Back");
});

test("local numbers are there while the notebook is open, and not on the locked screen", async () => {
  const overlay = join(app.home, "overlay.toml");
  const proof = 'verified_by = "Inspector Maes"\nverified_on = "2026-10-30"\n';
  writeFileSync(overlay, `format = "halte.overlay/1"\n[[number]]\nid = "centre-payoke"\nphone = "03 999 00 01"\n${proof}[[meeting_point]]\nname = "Police station Jabbeke, back door"\n${proof}`);
  const signed = join(app.home, "overlay.asice");
  execFileSync(commandLine, ["station", "overlay", overlay, "--valid-until", "2099-12-31", "--out", signed, "--station", station], { env: app.env, stdio: "ignore" });
  await app.tap("Settings");
  await app.tap("Content");
  await app.pick("Install a pack (file)", signed);
  await app.sees("Police station Jabbeke, back door");
  await check("content-overlay");
  await app.tap("Back");
  await app.tap("Back");
  await app.tap("Numbers to call");
  await app.sees("03 999 00 01");
  await app.tap("Back");
  await app.tap("Lock now");
  await app.tap("Numbers to call");
  await app.sees("03 000 22 22");
  assert.ok(!(await app.text()).includes("03 999 00 01"));
  await app.tap("Back");
  await unlock(app);
});

test("after the next start the packs are there before anybody unlocks", async () => {
  await app.again();
  await app.at("Halte");
  await app.tap("Numbers to call");
  await app.sees("03 000 22 22");
  assert.deepEqual(found, []);
});
