// Packets leave by a stick in the real window: sealed and waiting at once, sent with a word for each,
// taken back, sent again; a stick that is not there says so and nothing is lost.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin, tell, toPeople, toSealed } from "./journey.mjs";
import { look } from "./look.mjs";
import { identityOf, joinStation, makeStation } from "./station.mjs";

let app;
let station;
let stick;
before(async () => {
  app = await App.start();
  station = makeStation(app);
  stick = join(app.home, "stick");
  await begin(app);
  await joinStation(app, station);
  await toPeople(app, 2);
  await app.tap("Next: A");
  await tell(app, "A", "العربية");
  await toSealed(app, "A");
});
after(() => app?.stop());

const packets = () => (existsSync(stick) ? readdirSync(stick, { recursive: true }).filter((name) => name.endsWith(".age")) : []);

test("sealed packets wait by themselves, and a stick that is not there leaves them waiting", async () => {
  await app.tap("Post");
  await app.sees("deliveries wait");
  await app.fill("post-folder", stick);
  await app.tap("Send what waits");
  await app.sees("The stick or folder is not there.");
  await app.sees("deliveries wait");
});

test("with the stick in, each packet goes and says that nobody has signed yet", async () => {
  mkdirSync(stick);
  await app.tap("Send what waits");
  await app.sees("were sent");
  await app.sees("sent; no signature yet");
  await app.sees("Nothing waits to be sent.");
  assert.ok(packets().length >= 2, `${packets()}`);
});

test("a packet is taken back and sent again", async () => {
  await app.tap("Take back", { whole: false });
  await app.sees("taken back");
  await app.tap("Send again", { whole: false });
  await app.sees("One delivery waits to be sent.");
  await app.tap("Send what waits");
  await app.sees("One delivery was sent.");
});

test("an office with an identity collects what is for it, once", async () => {
  await app.tap("Back");
  await app.tap("Done: to the start");
  await app.tap("Settings");
  await app.pick("Choose an identity file", identityOf(station, "io-minteh"));
  await app.sees("This device opens packets sent to it.");
  await app.tap("Back");
  await app.tap("Post");
  await app.fill("post-folder", stick);
  await app.tap("Collect what is new");
  await app.sees("One new delivery.");
  await app.tap("Collect what is new");
  await app.sees("Nothing new.");
});

test("a stick is carried onward, unread and once", async () => {
  const desk = join(app.home, "desk");
  mkdirSync(desk);
  await app.fill("carry-from", stick);
  await app.fill("carry-to", desk);
  await app.tap("Carry everything");
  await app.sees("were carried.");
  assert.deepEqual(await look(app, "mailbox-carried"), []);
  await app.tap("Carry everything");
  await app.sees("Nothing new to carry.");
  await app.sees("were there already.");
  assert.equal(readdirSync(desk, { recursive: true }).filter((name) => name.endsWith(".age")).length, packets().length);
});

test("a mailbox is kept with its password, which is shown nowhere", async () => {
  await app.tap("Mailboxes");
  await app.sees("No mailbox. Packets travel by stick.");
  await app.fill("post-address", "https://dav.example.be/halte");
  await app.fill("post-user", "anna");
  await app.fill("post-secret", "copper window thistle");
  await app.tap("Keep this mailbox");
  await app.sees("password kept, encrypted");
  assert.ok(!(await app.text()).includes("copper"));
  await app.tap("Forget", { whole: false });
  await app.sees("No mailbox. Packets travel by stick.");
});
