// Each path through the real window: what is asked, who is called, who receives and what lies in the
// folder afterwards. An inspector at a workplace first, then two officers at a lorry.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { App, PASSPHRASE } from "./app.mjs";
import { begin, byName, savePapers, toPeople } from "./journey.mjs";
import { look } from "./look.mjs";

const OFFER = "Help was offered. The answer:";
const COMPLAINT = (who) => `Did ${who} complain beforehand, or was ${who} found on site?`;
const NATIONALITY = "Nationality, as fine as the law needs it";

/** The notice in a language, to one person, whose page is open. */
async function told(app, label, endonym) {
  await app.at(`Person ${label}`);
  await app.tap("Tell");
  await app.tap("Choose the language");
  await app.at("Choose the language");
  await app.tap(endonym, { whole: false });
  await app.control("Close and note", { whole: false });
  await app.tap("Close and note", { whole: false });
  await app.at(`Person ${label}`);
  await app.sees("Told in");
}

/** Another person's page, from wherever a person's page is open. */
async function turnTo(app, label) {
  await app.tap("Back");
  await app.at("People");
  await app.tap(`${label} `, { whole: false });
  await app.at(`Person ${label}`);
}

async function openPath(app, title) {
  await app.tap("Result");
  await app.tap(title, { whole: false });
  await app.at(title);
  await app.sees("What to do now");
}

async function lacks(app, text) {
  assert.equal((await app.text()).includes(text), false, `the screen says "${text}"`);
}

const out = (app) => join(app.data, "out");
const textOf = (pdf) => execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");

describe("a labour inspection", () => {
  let app;
  const found = [];
  before(async () => {
    app = await App.start();
    await app.at("First start");
    await app.type("passphrase", PASSPHRASE);
    await app.type("passphrase-again", PASSPHRASE);
    await app.tap("Labour inspection: Service");
    await app.type("profile-unit", "Social inspection, Nivelles");
    await app.tap("Make my notebook");
    await app.sees("No encounter yet.");
    await app.tap("New encounter");
    await app.tap("This is an exercise");
    await app.tap("Place of work: Kind of place");
    await app.type("place-search", "orival");
    await app.tap("Orival", { whole: false });
    await app.tap("Life first");
    await app.tap("1 person more");
    await app.tap("1 person more");
    await app.tap("What did we see?");
    await app.tap("People");
    await app.at("People");
  });
  after(() => app?.stop());

  test("who complained is asked before anything is written, and decides what may be", async () => {
    await app.tap("Next: A");
    await told(app, "A", "Français");
    await app.tap(`Wants help: ${OFFER}`);
    await app.tap("Needs");
    await app.tap("Yes: You have a doubt");
    await app.tap("Identity");
    await app.sees("It decides what may be written.");
    await lacks(app, "Name as given");
    found.push(...(await look(app, "path-identity-closed")));
    await app.tap(`Complained beforehand: ${COMPLAINT("A")}`);
    await app.sees("name and identity go sealed to the labour auditor");
    await lacks(app, "Name as given");
    await byName(app, "A");
    await app.type("Name as given", "Ionela");
    await app.tap(`Outside the EU: ${NATIONALITY}`);
  });

  test("the labour path leads to the auditor, the rights paper for everybody and a claim by consent alone", async () => {
    await openPath(app, "Labour case");
    await app.sees("not fined for the work, and nothing goes to the Fines Department");
    await app.sees("Labour auditor, Brabant wallon");
    await lacks(app, "Immigration Office, bureau MINTEH ·");
    found.push(...(await look(app, "path-labour")));
    await app.tap("Yes: No fine for the work, and nothing passed to the Fines Department");
    await app.type("Start of the work", "2026-05-04");
    await app.type("Pay, as agreed", "12 euro an hour");
    await app.type("Pay, as received", "200 euro in all");
    await app.tap("Save the paper with labour rights");
    await app.sees("The paper lies in");
    await app.sees("made only once A agrees that FAIRWORK sees it");
    assert.equal(readdirSync(out(app)).some((f) => f.startsWith("wages-")), false);
    await app.tap("Yes: Agrees that FAIRWORK sees the facts about work and pay");
    await app.tap("Save the wage claim for FAIRWORK");
    await app.sees("wages-");
    const names = readdirSync(out(app));
    const rights = textOf(join(out(app), names.find((f) => f.startsWith("labour-rights-en"))));
    assert.match(rights, /three months of work are presumed/);
    assert.match(rights, /number not verified/);
    const claim = textOf(join(out(app), names.find((f) => f.startsWith("wages-"))));
    assert.match(claim, /12 euro an hour/);
    assert.equal(claim.includes("Ionela"), false, "the person writes the name, or not");
  });

  test("found on site is told apart: no secrecy is promised, and the Immigration Office is told", async () => {
    await app.tap(`Found on site: ${COMPLAINT("A")}`);
    await app.sees("do not promise secrecy");
    await app.sees("Immigration Office, bureau MINTEH ·");
  });

  test("a severe accident in Walloon Brabant prompts a referral although nothing else was seen", async () => {
    await app.tap("Back");
    await turnTo(app, "B");
    await app.tap("Needs");
    await app.tap("Yes: Severe accident at work");
    await app.tap("Result");
    await app.sees("In Walloon Brabant every severe accident");
    found.push(...(await look(app, "path-result-accident")));
    await app.tap("Severe accident at work", { whole: false });
    await app.at("Severe accident at work");
    await app.sees("Labour auditor, Brabant wallon");
    await app.tap("Refer B");
    await app.tap("Sign and seal", { whole: false });
    await app.sees("Evidence id");
  });

  test("its screens are whole", () => assert.deepEqual(found, []));
});

describe("two officers at a lorry", () => {
  let app;
  const found = [];
  before(async () => {
    app = await App.start();
    await begin(app);
    await toPeople(app, 5);
    await app.tap("Next: A");
    await app.at("Person A");
  });
  after(() => app?.stop());

  test("of a child only safety questions are asked until a guardian is there", async () => {
    await app.tap("Needs");
    await app.tap("Under 18: Age");
    await app.tap("Ask");
    await app.sees("Only safety questions");
    await app.sees("No parent or lawful guardian present");
    await app.sees("Afraid to go home, or of being fetched");
    await lacks(app, "Does not know city, address or next stop");
    found.push(...(await look(app, "path-ask-child")));
    await app.tap("Under 18, or in doubt", { whole: false });
    await app.at("Under 18, or in doubt");
    const numbers = await app.browser.execute(() => [...document.querySelectorAll('main bdi[dir="ltr"]')].map((e) => e.textContent.trim()));
    assert.equal(numbers[0], "078 15 43 24", "the Guardianship Service first");
    assert.ok(numbers.includes("02 503 56 29"), "the shelter of this region");
    assert.equal(numbers.includes("0473 40 00 66"), false, "not that of another region");
    found.push(...(await look(app, "path-minor")));
    await app.sees("First: how the name travels");
    await lacks(app, "Name as given");
    await app.tap("Yes: A guardian is present");
    await app.tap("Back");
    await app.sees("Does not know city, address or next stop");
    await byName(app, "A");
    await app.tap("Result");
    await app.tap("Under 18, or in doubt", { whole: false });
    await app.type("Name as given", "Biniam");
    await app.tap("Declared: Identity is");
    await app.tap("Result for A");
    await app.tap("Refer A");
    await app.tap("Sign and seal", { whole: false });
    await app.sees("Evidence id");
    const sheets = (await savePapers(app)).map(textOf);
    const [sheet] = sheets.filter((text) => text.includes("Identification sheet for the Guardianship Service"));
    assert.ok(sheet, "one paper holds the sheet");
    assert.match(sheet, /Biniam/);
    assert.match(sheet, /Declared or document seen: Declared/);
    await app.tap("Back");
    await app.at("People");
  });

  test("a no is noted only of somebody who was told, and is taken calmly", async () => {
    await app.tap("B ", { whole: false });
    await app.at("Person B");
    await app.sees("can be noted once the notice was shown or heard");
    await app.tap(`Not now: ${OFFER}`);
    await app.sees("Tell first: show or play the notice");
    found.push(...(await look(app, "path-tell-first")));
    await told(app, "B", "العربية");
    await app.tap(`Not now: ${OFFER}`);
    await app.tap("Does not want help now", { whole: false });
    await app.at("Does not want help now");
    await app.sees("Accept it calmly.");
    await app.sees("(a number only)");
    await app.sees("Immigration Office, bureau MINTEH ·");
    found.push(...(await look(app, "path-declined")));
    assert.equal((await app.text()).includes("Save the small paper to keep"), false, "nobody was asked whether it is safe");
    await app.tap("Asked alone: yes, safe to carry: Is paper safe to carry?");
    await app.tap("Save the small paper to keep");
    await app.sees("The paper lies in");
    await app.tap("Back");
  });

  test("a diplomat’s staff: the card stays, the mission is not called", async () => {
    await turnTo(app, "C");
    await byName(app, "C");
    await app.type("Special card (do not take it away)", "S 100");
    await openPath(app, "Staff of a diplomat");
    await app.sees("Do not take the special card away.");
    await app.sees("Do not contact the mission or the employer.");
    found.push(...(await look(app, "path-diplomat")));
    await app.tap("Back");
  });

  test("an EU citizen and a Belgian: trafficking open, smuggling closed, no office told of a Belgian", async () => {
    await turnTo(app, "D");
    await app.tap("Identity");
    await app.tap(`EU: ${NATIONALITY}`);
    await openPath(app, "EU citizen or Belgian");
    await app.sees("So far only signs of smuggling.");
    await app.sees("Immigration Office, bureau MINTEH ·");
    found.push(...(await look(app, "path-eu")));
    await app.tap("Back");
    await app.tap("Identity");
    await app.tap(`Belgian: ${NATIONALITY}`);
    await openPath(app, "EU citizen or Belgian");
    await app.sees("nothing goes to the Immigration Office");
    await lacks(app, "Immigration Office, bureau MINTEH ·");
    await app.tap("Back");
  });

  test("tasks under pressure, and several found together", async () => {
    await turnTo(app, "E");
    await told(app, "E", "ትግርኛ");
    await app.tap("Ask");
    await app.tap("Yes: Had to steer, translate, collect or watch, cheaper or under pressure");
    await openPath(app, "Did tasks under pressure");
    await app.sees("Since 1 July 2019 victims of trafficking are not punished");
    await app.sees("For aggravated smuggling no such rule was found");
    found.push(...(await look(app, "path-pressure")));
    await app.tap("Back");
    await app.tap("Identity");
    const role = "Possible suspect: Role, a hypothesis";
    assert.equal(await (await app.control(role)).getAttribute("aria-pressed"), "false", "none is default");
    await app.tap(role);
    await openPath(app, "Several found together");
    await app.sees("none is set in advance");
    await app.sees("Nobody of the group interprets for another.");
    found.push(...(await look(app, "path-together")));
    await app.tap("Refer E");
    await app.tap("Sign and seal", { whole: false });
    await app.sees("Evidence id");
  });

  test("its screens are whole", () => assert.deepEqual(found, []));
});
