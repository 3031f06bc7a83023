// Safe reporting through the real window: every way of reporting is explained, chosen and undone, a
// name has no place before one is chosen, and what somebody else reported is sealed with nobody present.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App, commandLine } from "./app.mjs";
import { begin, toPeople } from "./journey.mjs";
import { joinStation, makeStation } from "./station.mjs";

const shots = process.env.HALTE_SHOTS;
const NAME = "Zzalmaz Zzwoldu";
const SOURCE = "Zzneighbour Zzpeeters";
let app;
let station;

/** Each way the police may offer a person, and what the screen then says of the name. */
const WAYS = [
  ["By name, as a victim", "By name", "The name goes to the magistrate and"],
  ["At the centre, under another name", "Other name for the centre", "The centre gets the other name, never the real one."],
  ["Partly anonymous testimony", "Anonymous statement: prosecutor alone", "The name goes to the magistrate alone, sealed."],
  ["Fully anonymous testimony", "Anonymous statement: prosecutor alone", "The name goes to the magistrate alone, sealed."],
  ["Somebody else reports", "Somebody else reports", "Who reported goes to the magistrate alone, sealed."],
  ["Anonymous report", "No identity is held", "No name is written or sent."],
  ["Anonymous statement", "Anonymous statement: prosecutor alone", "The name goes to the magistrate alone, sealed."],
];

async function shoot(name) {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  for (const [width, height] of [[360, 740], [1366, 768]]) {
    await app.browser.setWindowSize(width, height);
    for (const theme of ["day", "night"]) {
      await app.browser.execute((t) => (document.documentElement.dataset.theme = t), theme);
      await app.painted();
      writeFileSync(join(shots, `${name}-${width}-${theme}.png`), Buffer.from(await app.browser.takeScreenshot(), "base64"));
    }
  }
  await app.browser.setWindowSize(360, 740);
}

const asksForAName = () =>
  app.browser.execute(() => [...document.querySelectorAll("label")].some((l) => /^(Name as given|Who the source is)/.test(l.textContent.trim())));

before(async () => {
  app = await App.start();
  station = makeStation(app);
  await begin(app);
  await shoot("home");
  await joinStation(app, station);
});
after(() => app?.stop());

test("no name is asked before a way of reporting is chosen, and each way says where the name goes", async () => {
  await toPeople(app, 5);
  await app.tap("Next: A");
  await app.tap("How can this be reported safely?");
  await app.at("How can this be reported safely?");
  await app.sees("Say that an anonymous statement exists");
  await app.tap("Back");
  await app.at("Person A");
  await app.tap("Identity");
  await app.sees("First: how the name travels");
  assert.equal(await asksForAName(), false, "a name is asked for before anybody knows who will know it");
  await shoot("identity-first");
  await app.tap("How can this be reported safely?");
  await shoot("avenues");
  const text = await app.text();
  assert.equal(text.includes("Anonymous tip to the local directorate"), false, "the police offer no tip to an inspectorate");
  for (const [name] of WAYS) assert.ok(text.includes(name), name);
  assert.ok(text.includes("Report line of the centres") && text.includes("078 055 800"));
  await app.tap("Yes: It was explained that an anonymous statement exists");
  for (const [name, mode, where] of WAYS) {
    await app.tap(`Choose: ${name}`);
    await app.control(`Chosen: ${name}`);
    await app.tap("Who A is");
    await app.at("Person A");
    await app.sees(mode);
    await app.sees(where);
    assert.equal(await asksForAName(), mode !== "No identity is held", `${name}: a place for a name`);
    await app.tap("Choose another way");
    await app.control(`Chosen: ${name}`);
    await app.tap("Undo", { whole: false });
    await app.control(`Choose: ${name}`);
    await app.tap(`Choose: ${name}`);
    await app.control(`Chosen: ${name}`);
  }
});

test("with an anonymous statement the name is sealed apart, and the notebook no longer shows it", async () => {
  await app.tap("Who A is");
  await app.type("Name as given", NAME);
  await app.tap("Result");
  await app.tap("Refer A");
  await app.sees("Names go sealed, to the magistrate’s own key alone.");
  assert.equal((await app.text()).includes("Immigration Office, bureau MINTEH"), false, "no packet to the Immigration Office");
  await shoot("refer-apart");
  await app.tap("Sign and seal 3 packets");
  await app.sees("names: open for the magistrate alone");
  await shoot("sealed-apart");
  const out = join(app.data, "out");
  const packets = readdirSync(out).filter((name) => name.endsWith(".age"));
  assert.equal(packets.length, 3);
  const roster = join(station, "roster");
  const recipients = join(station, "recipients");
  const opened = { "identity.txt": 0, "protected-identity.txt": 0 };
  for (const office of readdirSync(recipients)) {
    for (const key of readdirSync(join(recipients, office)).filter((f) => f in opened)) {
      for (const packet of packets) {
        const to = join(app.home, "opened", packet, key);
        try {
          execFileSync(commandLine, ["packet", "open", join(out, packet), "--roster", roster, "--identity", join(recipients, office, key), "--out", to], { stdio: "ignore" });
        } catch {
          continue;
        }
        opened[key] += 1;
        const json = readFileSync(join(to, "referral.json"), "utf8");
        assert.equal(json.includes(NAME), key === "protected-identity.txt", `${office} ${key}`);
      }
    }
  }
  assert.deepEqual(opened, { "identity.txt": 2, "protected-identity.txt": 1 });
  await app.tap("Back");
  await app.at("People");
  await app.tap("A ", { whole: false });
  await app.tap("Identity");
  await app.sees("The name was sealed for the magistrate and is no longer in this notebook.");
  const field = await app.control("Name as given");
  assert.equal(await field.getValue(), "");
  await shoot("identity-forgotten");
});

async function goHome() {
  for (let left = 10; left > 0 && !(await app.text()).includes("Lock now"); left--) await app.tap("Back");
}

test("what somebody else reported goes to the magistrate alone, in a few taps", async () => {
  await goHome();
  app.taps = 0;
  await app.tap("Information from somebody else");
  await app.at("Where is it about?");
  const exercise = await app.control("This is an exercise");
  if ((await exercise.getAttribute("aria-pressed")) === "false") await app.tap("This is an exercise");
  await app.tap("Motorway, lorry: Kind of place");
  await app.type("place-search", "jabbeke");
  await app.tap("Jabbeke", { whole: false });
  await app.tap("What was reported");
  await app.sees("Nobody it is about is present");
  assert.equal(await asksForAName(), false);
  await shoot("information-first");
  await app.tap("How can this be reported safely?");
  assert.equal((await app.text()).includes("By name, as a victim"), false, "a source is never named");
  await app.tap("Choose: Somebody else reports");
  await app.tap("Back to what was reported");
  await app.type("Who the source is (sealed)", SOURCE);
  await app.type("What was reported, without the source’s name", "Lorries are met at night behind the hall.");
  await app.tap("By phone: How it came");
  await app.tap("Yes: People found in a cooled, frozen, sealed or airtight load space");
  await app.until(() => document.querySelector("select.source")?.value === "third_party", "somebody else as the source");
  await shoot("information");
  await app.tap("Report to the magistrate");
  await app.at("Report to the magistrate");
  await app.sees("Gets nothing: nobody was met");
  await shoot("information-refer");
  await app.tap("Sign and seal 2 packets");
  await app.sees("names: open for the magistrate alone");
  assert.ok(app.taps <= 18, `information took ${app.taps} taps`);
  await app.tap("Done: to the start");
  await app.sees("nobody was present");
});

test("an information that was left opens on its own page, and an anonymous report asks for no name", async () => {
  await app.tap("Information from somebody else");
  await app.tap("Street: Kind of place");
  await app.tap("What was reported");
  await app.type("What was reported, without the source’s name", "A door that is always locked.");
  await app.tap("By letter: How it came");
  await app.sees("Saved: a field");
  await goHome();
  await app.tap("Street", { whole: false });
  await app.at("What was reported");
  await app.tap("How can this be reported safely?");
  await app.tap("Choose: Anonymous report");
  await app.tap("Back to what was reported");
  await app.sees("No name is written or sent.");
  assert.equal(await asksForAName(), false, "an anonymous report asks nobody's name");
  await goHome();
});

test("a labour inspector is told that no anonymous statement can be made here, and offers the tip", async () => {
  await app.tap("Settings");
  await app.tap("Labour inspection: Service");
  await app.tap("Save settings");
  await app.sees("Saved.");
  await app.tap("Back");
  await goHome();
  await app.tap("New encounter");
  await app.tap("Place of work: Kind of place");
  await app.tap("Life first");
  await app.tap("What did we see?");
  await app.tap("People");
  await app.tap("One");
  await app.tap("Next: A");
  await app.tap("Result");
  await app.tap("How can this be reported safely?");
  await app.sees("Here no anonymous statement can be made");
  const text = await app.text();
  assert.equal(/Choose: Anonymous (statement|report)/.test(text), false);
  await shoot("avenues-labour");
  await app.tap("Choose: Anonymous tip to the local directorate");
  await app.sees("they ask for name and register number");
  await app.tap("Who A is");
  await app.tap("Not known yet: write as if A complained");
  await app.sees("No name is written or sent.");
  await app.tap("Complained beforehand", { whole: false });
  await app.sees("to the magistrate the name goes sealed, never in the pro justitia");
});
