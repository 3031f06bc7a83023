// What a certificate, a list or content needs is told where its holder begins: on the home of each post, in
// its own words. Each desk is made by the command line; then its station takes the certificate back.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App, commandLine, PASSPHRASE } from "./app.mjs";
import { begin } from "./journey.mjs";
import { look } from "./look.mjs";
import { makeStation, openDesk } from "./station.mjs";

const WITHDRAWN = "Your station has withdrawn this device’s certificate.";
let app;
let station;
const windows = [];
before(async () => {
  app = await App.start();
  windows.push(app);
  station = makeStation(app);
  await begin(app);
});
after(async () => {
  for (const window of windows) await window.stop();
});

/** A notebook of this role, enrolled; then its certificate is withdrawn and it is told. */
function withdrawn(name, role, recipient) {
  const data = join(app.home, "withdrawn", name);
  mkdirSync(data, { recursive: true });
  const env = { ...process.env, HALTE_DATA: data };
  const halte = (own, ...words) =>
    execFileSync(commandLine, words, { env: own ? { ...env, HALTE_PASSPHRASE: PASSPHRASE } : env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const file = (kind) => join(app.home, `withdrawn-${name}.${kind}`);
  const at = ["--station", join(station, "station")];
  halte(true, "journal", "init", "--unit", name, "--officer", name, "--callback", "02 511 00 00");
  halte(true, "enrol", "request", "--role", role, ...(recipient ? ["--recipient", recipient] : []), "--out", file("request"));
  halte(false, "station", role === "publisher" ? "publisher" : "enrol", file("request"), "--out", file("answer"), ...at);
  halte(true, "enrol", "accept", file("answer"));
  const [, , serial] = halte(true, "enrol", "status").trim().split("\t");
  halte(false, "station", "revoke", serial, ...at);
  halte(false, "station", "roster", "--out", file("roster"), ...at);
  halte(true, "enrol", "roster", file("roster"));
  return data;
}

for (const [name, role, recipient, title, what] of [
  ["centre", "recipient", "centre-payoke", "Received referrals", "No answer can be signed"],
  ["watch", "recipient", "station", "Station: deadlines and answers", "What devices told before stays."],
  ["interpreter", "interpreter", null, "Halte", "You can go on showing and reading out notices."],
  ["publisher", "publisher", null, "Halte", "A pack that is signed now is refused by every device."],
  ["officer", "device", null, "Halte", "Packets go by hand for now"],
]) {
  test(`the home of the ${name} says that its certificate was withdrawn, and what that means there`, { timeout: 300_000 }, async () => {
    const window = await openDesk(withdrawn(name, role, recipient), title);
    windows.push(window);
    await window.sees(WITHDRAWN);
    await window.sees(what);
    assert.deepEqual(await look(window, `standing-${name}`), []);
    await window.tap("See more");
    await window.at("Station and certificate");
  });
}
