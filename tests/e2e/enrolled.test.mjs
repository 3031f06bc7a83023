// The same job on a device that joined a station: the request leaves, the answer comes back, each
// packet is sealed to its own recipient, and a recipient opens it with its own key alone.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App, commandLine } from "./app.mjs";
import { begin, tell, toPeople, toSealed } from "./journey.mjs";

let app;
let station;
before(async () => {
  app = await App.start();
  station = join(app.home, "station");
  execFileSync(commandLine, ["station", "init", station, "--demo"], { stdio: "ignore" });
  await begin(app);
});
after(() => app?.stop());

test("a device joins its station with a request and an answer", async () => {
  await app.tap("Settings");
  await app.sees("Not enrolled");
  await app.tap("Save a request for the station");
  await app.sees("Read its fingerprint aloud");
  const out = join(app.data, "out");
  const [request] = readdirSync(out).filter((name) => name.includes("enrolment"));
  const answer = join(app.home, "answer.json");
  execFileSync(commandLine, ["station", "enrol", join(out, request), "--out", answer, "--station", join(station, "station")], { stdio: "ignore" });
  await app.pick("Take the station’s answer (file)", answer);
  await app.sees("Enrolled for exercises only");
  await app.tap("Back");
});

test("each packet opens for its own recipient alone, and the app shows what one says", async () => {
  await toPeople(app, 5);
  await app.tap("Next: A");
  await tell(app, "A", "العربية");
  await toSealed(app, "A");
  await app.sees("opens for this recipient alone");
  const packets = readdirSync(join(app.data, "out")).filter((name) => name.endsWith(".age"));
  assert.ok(packets.length >= 2, "a packet for the centre and one for the magistrate");
  await app.tap("Done: to the start");
  await app.tap("Open a received packet");
  await app.pick("Choose an identity file", join(station, "recipients", "centre-payoke", "identity.txt"));
  let opened = 0;
  for (const packet of packets) {
    await app.pick("Choose a packet file", join(app.data, "out", packet));
    await app.until(() => /Valid|Refused/.test(document.querySelector(".callout h2")?.textContent ?? ""), "a verdict");
    const verdict = await app.text();
    if (verdict.includes("Valid")) opened += 1;
    await app.tap("Back");
    await app.tap("Open a received packet");
  }
  assert.equal(opened, 1, "exactly one packet opens with this key");
});
