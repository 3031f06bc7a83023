// The same job on a device that joined a station: what a person allows travels and the rest does
// not, each packet is sealed to its own recipient, and a recipient reads it in the same window.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, byName, tell, toPeople, toSealed } from "./journey.mjs";
import { identityOf, joinStation, makeStation } from "./station.mjs";

const NAME = "Selam Tesfay";
const STORY = "She was told to keep quiet until the boat.";
let app;
let station;
let packets;
before(async () => {
  app = await App.start();
  station = makeStation(app);
  await begin(app);
});
after(() => app?.stop());

/** Takes an identity through the settings, as an office would, and stands at home again. */
async function receiveAs(recipient) {
  await app.tap("Settings");
  await app.pick("Choose an identity file", identityOf(station, recipient));
  await app.sees("This device opens packets sent to it.");
  await app.tap("Back");
}

/** Opens a packet and answers what the window says of it. */
async function read(path) {
  await app.tap("Open a received packet");
  await app.pick("Choose a packet file", path);
  await app.until(() => /Valid|Refused/.test(document.querySelector(".callout h2")?.textContent ?? ""), "a verdict");
  const says = await app.text();
  await app.tap("Back");
  await app.sees("Encounters");
  return says;
}

test("a device joins its station with a request and an answer", () => joinStation(app, station));

test("consent is withheld until it is given, for each recipient and group", async () => {
  await toPeople(app, 5);
  await app.tap("Next: A");
  await tell(app, "A", "العربية");
  await app.tap("Reception centre");
  const allowed = "Name, birth date, gender";
  const withheld = "The story, and whether a statement was made";
  await app.sees("withheld");
  for (const group of [allowed, withheld]) {
    assert.equal(await (await app.control(group, { whole: false })).getAttribute("aria-pressed"), "false", group);
  }
  await app.tap(allowed, { whole: false });
  await app.until(() => document.querySelectorAll("details[open] [aria-pressed=true]").length === 1, "one consent given");
  await app.tap("Identity");
  await byName(app, "A");
  await app.fill("Name as given", NAME);
  await app.sees("Saved: a field");
  await app.tap("Ask");
  await app.fill("In the person’s words", STORY);
  await app.tap("Tell");
  await app.tap("Reception centre");
  assert.equal(await (await app.control(allowed, { whole: false })).getAttribute("aria-pressed"), "true");
  assert.equal(await (await app.control(withheld, { whole: false })).getAttribute("aria-pressed"), "false");
});

test("a referral makes one sealed packet for each recipient", async () => {
  await toSealed(app, "A");
  await app.sees("opens for this recipient alone");
  const out = join(app.data, "out");
  packets = readdirSync(out).filter((name) => name.endsWith(".age")).map((name) => join(out, name));
  assert.ok(packets.length >= 2, "a packet for the centre and one for the magistrate");
  await app.tap("Done: to the start");
});

test("without an identity the window says what is missing", async () => {
  await app.tap("Open a received packet");
  await app.sees("No identity file here yet");
  await app.tap("Back");
});

test("the centre reads its own packet, with what was allowed and without what was not", async () => {
  await receiveAs("centre-payoke");
  const said = [];
  for (const packet of packets) said.push(await read(packet));
  const opened = said.filter((text) => text.includes("Valid: signed by an enrolled device, whole, and for you."));
  assert.equal(opened.length, 1, "exactly one packet opens with this key");
  const [text] = opened;
  for (const wanted of [NAME, "Referral to a reception centre", "An exercise: no real case.", "TRAINING", "Evidence id"]) {
    assert.ok(text.includes(wanted), `the centre sees "${wanted}"`);
  }
  assert.equal(text.includes(STORY), false, "the story was not allowed");
  const refused = said.filter((one) => one.includes("Refused. Nothing of it is shown."));
  assert.equal(refused.length, packets.length - 1);
  for (const one of refused) {
    assert.ok(one.includes("It is sealed for somebody else."), one);
    assert.equal(one.includes(NAME), false, "nothing of a refused packet is shown");
  }
});

test("the magistrate reads what no consent holds back", async () => {
  await receiveAs("parquet-west-flanders");
  const said = [];
  for (const packet of packets) said.push(await read(packet));
  const [text, ...others] = said.filter((one) => one.includes("Valid: signed"));
  assert.equal(others.length, 0);
  assert.ok(text.includes("Report to the reference magistrate"));
  assert.ok(text.includes(STORY), "the magistrate sees the story");
});

test("a packet that was damaged on the way is refused, and says why", async () => {
  const bytes = readFileSync(packets[0]);
  bytes[bytes.length - 20] ^= 1;
  const damaged = join(app.home, "damaged.age");
  const foreign = join(app.home, "letter.age");
  writeFileSync(damaged, bytes);
  writeFileSync(foreign, "Dear colleague, please find the papers enclosed.");
  const first = await read(damaged);
  assert.ok(first.includes("Refused. Nothing of it is shown."));
  assert.match(first, /The sealed file is damaged or cut short\.|It is sealed for somebody else\./);
  assert.ok((await read(foreign)).includes("The file is neither a sealed nor an opened packet."));
});
