// Whose notebook it is: a colleague makes an own one on the same device, and a damaged one is set
// aside so that the work goes on. Neither ever deletes what another wrote.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App, firstStart, PASSPHRASE } from "./app.mjs";
import { toPeople, unlock } from "./journey.mjs";
import { look } from "./look.mjs";

const COLLEAGUE = "seven copper thistles beside the quarry";
let app;
before(async () => {
  app = await App.start();
});
after(() => app?.stop());

const notebooks = () => readdirSync(app.data).filter((name) => !name.endsWith(".aside") && existsSync(join(app.data, name, "journal.db")));

test("who puts the first start off comes back to it from the locked screen", async () => {
  await app.tap("Later: show notice and numbers");
  await app.at("Halte");
  await app.tap("Make a notebook on this device");
  await firstStart(app);
  await toPeople(app, 2);
});

test("a colleague makes an own notebook beside the first and sees nothing of it", async () => {
  await app.again();
  await app.at("Halte");
  await app.tap("Another officer: make a notebook");
  await app.at("First start");
  await app.type("passphrase", COLLEAGUE);
  await app.type("passphrase-again", COLLEAGUE);
  await app.type("profile-unit", "PZ Westkust");
  await app.tap("Make my notebook");
  await app.sees("No encounter yet.");
  assert.equal(notebooks().length, 2);
  await app.again();
  await unlock(app);
  await app.sees("Jabbeke");
});

test("a damaged notebook is set aside whole, by whoever knows its passphrase, and a new one begins", async () => {
  await app.kill();
  const before = notebooks();
  for (const folder of before) {
    for (const name of ["journal.keys", "journal.keys.2"]) {
      const bytes = readFileSync(join(app.data, folder, name));
      bytes[60] ^= 1;
      writeFileSync(join(app.data, folder, name), bytes);
    }
  }
  await app.again();
  await app.at("Halte");
  await app.type("passphrase", PASSPHRASE);
  await app.tap("Unlock");
  await app.sees("The key file of the notebook is damaged.");
  await app.type("passphrase", PASSPHRASE);
  await app.tap("Set the damaged notebook aside");
  await app.sees("The damaged notebook was set aside.");
  assert.deepEqual(await look(app, "notebook-aside"), []);
  const said = await app.text();
  assert.deepEqual(notebooks(), []);
  for (const folder of before) {
    const aside = join(app.data, `${folder}.aside`);
    assert.ok(said.includes(aside), "it is said where it lies");
    assert.ok(existsSync(join(aside, "journal.db")));
  }
  await app.again();
  await firstStart(app);
});
