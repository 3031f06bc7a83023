// A station takes a certificate back while packets wait. The officer is told where the day begins, seals
// again with one tap, and once the device is enrolled again nothing needs anybody any more.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App, commandLine } from "./app.mjs";
import { begin, tell, toPeople, toSealed } from "./journey.mjs";
import { look } from "./look.mjs";
import { joinStation, makeStation } from "./station.mjs";

const found = [];
let app;
let station;
before(async () => {
  app = await App.start();
  station = makeStation(app);
  await begin(app);
  await joinStation(app, station);
});
after(() => app?.stop());

const atStation = (...words) => execFileSync(commandLine, [...words, "--station", join(station, "station")], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

/** The certificate that was issued last to a device. */
function newest() {
  const issued = atStation("station", "list").trim().split("\n").map((line) => line.split("\t"));
  return issued.filter(([, role]) => role === "device").at(-1)[0];
}

test("packets wait at an enrolled device", async () => {
  await toPeople(app, 2);
  await app.tap("Next: A");
  await tell(app, "A", "العربية");
  await toSealed(app, "A");
  await app.sees("Wait for Payoke to answer");
  await app.tap("Done: to the start");
});

test("with the list that says so, home tells what was not sent", async () => {
  atStation("station", "revoke", newest());
  const roster = join(app.home, "roster");
  atStation("station", "roster", "--out", roster);
  await app.tap("Settings");
  await app.tap("Station and certificate", { whole: false });
  await app.pick("Take a newer roster (three files)", ...["roster.asice", "crl.asice", "station-ca.pem"].map((name) => join(roster, name)));
  await app.sees("The roster is installed.");
  await app.tap("Back");
  await app.at("Settings");
  await app.tap("Back");
  await app.sees("Not sent, because the certificate was withdrawn: 3");
  found.push(...(await look(app, "revoked-home")));
});

test("the post says why each of them was not sent", async () => {
  await app.tap("Post", { whole: false });
  await app.at("Post");
  await app.sees("its certificate was withdrawn: every recipient would refuse it");
  found.push(...(await look(app, "revoked-post")));
  await app.tap("Back");
});

test("the case asks to be sealed again, one tap for each recipient", async () => {
  await app.tap("A · Payoke: not sent, the certificate was withdrawn. Seal it again");
  await app.sees("Seal again for Payoke");
  found.push(...(await look(app, "revoked-sealed")));
  await app.tap("Seal again for Payoke");
  await app.until((act) => !document.body.textContent.replace(/[\u2066-\u2069]/g, "").includes(act), "the act to be done", "Seal again for Payoke");
  await app.sees("Give the packet by hand");
  found.push(...(await look(app, "revoked-by-hand")));
  await app.tap("Done: to the start");
  await app.sees("Not sent, because the certificate was withdrawn: 2");
});

test("every screen of it stands in both sizes, by day and by night", () => {
  assert.deepEqual(found, []);
});
