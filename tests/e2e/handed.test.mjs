// A language in three taps at most, the notice by topic and in stories, and questions answered alone:
// the device in a person's hands, through the real window and its own door to the core.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App, PASSPHRASE } from "./app.mjs";
import { begin, toPeople, unlock } from "./journey.mjs";
import { shoot } from "./shots.mjs";

const root = join(import.meta.dirname, "..", "..");
const words = (lang, file) => readFileSync(join(root, "locales", lang, `${file}.ftl`), "utf8");
const word = (lang, key, file = "handover") => new RegExp(`^${key} = (.+)$`, "m").exec(words(lang, file))[1];

/** What the window can ask and what it can ask in a person's hands, as the source says. */
const shell = readFileSync(join(root, "src-tauri", "src", "commands", "mod.rs"), "utf8");
const commands = [.../generate_handler!\[([\s\S]*?)\]/.exec(shell)[1].matchAll(/::(\w+),/g)].map((m) => m[1]);
const inHands = [...(/IN_HANDS[^=]*= &\[([\s\S]*?)\];/.exec(shell)[1]).matchAll(/"(\w+)"/g)].map((m) => m[1]);

let app;
before(async () => {
  app = await App.start();
  await begin(app);
});
after(() => app?.stop());

/** What a command answers: `ok`, the code of a refusal, or the shell's own complaint. */
function ask(command, args = {}) {
  return app.later(
    new Function(
      "done",
      `window.__TAURI_INTERNALS__.invoke(${JSON.stringify(command)}, ${JSON.stringify(args)}).then(() => done("ok"), (error) => done(error && error.code ? error.code : "malformed"));`,
    ),
  );
}

const shown = (selector) => app.browser.execute((s) => document.querySelector(s)?.textContent.replace(/[\u2066-\u2069]/g, "").trim() ?? null, selector);
const pressed = () =>
  app.browser.execute(() => document.querySelector(".answers [aria-pressed=true]")?.textContent.replace("✓", "").trim() ?? null);

async function question(number) {
  await app.until(
    (n) => document.querySelector("main .small")?.textContent.replace(/[^0-9]+/g, " ").trim().split(" ").includes(String(n)) && document.querySelector(".answers") !== null,
    `question ${number}`,
    number,
  );
}

const step = (which) => app.browser.$(`.theirs button:nth-child(${which})`).click().then(() => app.painted());
const next = () => step(2);
const previous = () => step(1);

/** Another language from the person's own page: its own name, in its own list. */
async function switchTo(endonym) {
  await app.browser.$("header .language").click();
  await app.until(() => document.querySelector("main.languages") !== null, "the languages");
  await app.tap(endonym, { whole: false });
  await app.until((name) => document.querySelector("header .language bdi")?.textContent === name, `the words in ${endonym}`, endonym);
}

test("every command but what a notice needs is known from the source", () => {
  assert.ok(commands.length > 35, commands.join(" "));
  assert.deepEqual(inHands.filter((one) => !commands.includes(one)), []);
  for (const one of ["home", "encounter_show", "session_create", "leaflet_save", "packet_open", "session_lock"]) {
    assert.ok(!inHands.includes(one), one);
  }
});

test("in a page of an encounter a language is two taps away, and found by country or by any name", async () => {
  await toPeople(app, 5);
  await app.tap("Next: A");
  await app.at("Person A");
  await app.tap("Choose the language");
  await app.at("Choose the language");
  await shoot(app, "handed-languages");
  for (const typed of ["eritrea", "Érythrée", "tigrinya", "ትግ"]) {
    await app.type("language-search", typed);
    await app.until(() => document.querySelector("main button")?.textContent.includes("ትግርኛ") ?? false, `Tigrinya for "${typed}"`);
  }
  await shoot(app, "handed-languages-found");
  const flags = await app.browser.execute(() => document.querySelectorAll("main img").length + [...document.body.textContent].filter((c) => /\p{RI}/u.test(c)).length);
  assert.equal(flags, 0, "never by a flag");
  const marked = await app.browser.execute(() => document.querySelector("main button [lang]")?.lang);
  assert.equal(marked, "ti");
  await app.tap("ትግርኛ", { whole: false });
  await app.control("Close and note", { whole: false });
  await shoot(app, "handed-short-ti");
});

test("a topic keeps its place when the language changes, in the other direction too", async () => {
  await app.tap(word("ti", "notice-topics"));
  await app.tap(word("ti", "leaflet-topic-21-title", "leaflet"), { whole: false });
  await app.sees(word("ti", "leaflet-topic-21-title", "leaflet"));
  await shoot(app, "handed-topic-ti");
  await switchTo("العربية");
  assert.equal(await shown("main h1"), word("ar", "leaflet-topic-21-title", "leaflet"));
  assert.equal(await app.browser.execute(() => getComputedStyle(document.querySelector("main")).direction), "rtl");
  await shoot(app, "handed-topic-ar");
});

test("a story is told a sentence a page, in the person's language", async () => {
  await app.tap(word("ar", "notice-stories"));
  await shoot(app, "handed-stories-ar");
  await app.tap(word("ar", "story-lorry-title", "story"), { whole: false });
  const drawn = new Set();
  for (const s of [1, 2, 3, 4]) {
    await app.sees(word("ar", `story-lorry-s${s}`, "story"));
    const page = await app.browser.execute(() => ({
      drawing: document.querySelector(".story .picture path").getAttribute("d"),
      below: document.querySelector(".story p").getBoundingClientRect().bottom - document.querySelector("main").getBoundingClientRect().bottom,
    }));
    drawn.add(page.drawing);
    assert.ok(page.below <= 0, `the sentence of page ${s} needs no scrolling, it is ${page.below} px too low`);
    if (s === 1) await shoot(app, "handed-story-ar");
    if (s < 4) await next();
  }
  await app.sees(word("ar", "story-end", "story"));
  assert.equal(drawn.size, 4, "each page has a drawing of its own");
  await switchTo("ትግርኛ");
  assert.equal(await shown(".story h1"), word("ti", "story-lorry-title", "story"));
  await app.sees(word("ti", "story-lorry-s4", "story"));
});

test("in the person's hands every command but the notice, the answers and the way back answers locked", async () => {
  assert.equal(await ask("home"), "ok", "before");
  await app.tap("Hand over");
  await app.sees(word("ti", "notice-give-back"));
  for (const command of commands.filter((one) => !inHands.includes(one))) {
    assert.equal(await ask(command), "locked", command);
  }
  for (const [command, args] of [["session_status", {}], ["handed", {}], ["leaflet", { lang: "ti" }], ["words", { lang: "ti" }], ["languages", {}]]) {
    assert.equal(await ask(command, args), "ok", command);
  }
  const text = await app.text();
  assert.equal(text.includes("Jabbeke") || text.includes("Person"), false, "nothing of the case");
});

test("who reads the answers, and that all may be skipped, is said before the first question", async () => {
  await app.tap(word("ti", "notice-questions"));
  for (const key of ["notice-read-by", "notice-skip", "notice-headphones"]) await app.sees(word("ti", key));
  await shoot(app, "handed-intro-ti");
  await app.tap(word("ti", "notice-start"), { whole: false });
  await question(1);
  const answers = await app.browser.execute(() => [...document.querySelectorAll(".answers button")].map((b) => b.textContent.trim()));
  assert.deepEqual(answers, ["answer-yes", "answer-no", "answer-prefer-not"].map((key) => word("ti", key)));
  await shoot(app, "handed-question-ti");
});

test("an answer is changed, taken back, skipped, and found again on the way back", async () => {
  await app.tap(word("ti", "answer-yes"));
  await app.until(() => document.querySelector(".answers [aria-pressed=true]") !== null, "the answer");
  await next();
  await question(2);
  assert.equal(await pressed(), null);
  await app.tap(word("ti", "answer-no"));
  await app.until(() => document.querySelector(".answers [aria-pressed=true]") !== null, "the answer");
  await app.tap(`✓${word("ti", "answer-no")}`);
  await app.until(() => document.querySelector(".answers [aria-pressed=true]") === null, "the answer taken back");
  await next();
  await question(3);
  await app.tap(word("ti", "answer-prefer-not"));
  await app.until(() => document.querySelector(".answers [aria-pressed=true]") !== null, "the answer");
  await previous();
  await previous();
  await question(1);
  assert.equal(await pressed(), word("ti", "answer-yes"));
});

test("twenty changes of language across directions keep the answers and the question", async () => {
  await next();
  await next();
  await question(3);
  const names = { ar: "العربية", vi: "Tiếng Việt", fa: "فارسی", ti: "ትግርኛ" };
  const tags = Object.keys(names);
  for (let turn = 0; turn < 20; turn++) {
    const lang = tags[turn % tags.length];
    await switchTo(names[lang]);
    await question(3);
    assert.equal(await pressed(), word(lang, "answer-prefer-not"), `after ${turn + 1} changes`);
    assert.equal(await app.browser.execute(() => document.querySelector("main").dir), lang === "ar" || lang === "fa" ? "rtl" : "ltr");
  }
  await switchTo(names.ar);
  await shoot(app, "handed-question-ar");
});

test("one touch covers everything, and what was there comes back", async () => {
  await app.browser.$(".theirs button:last-child").click();
  await app.control("Covered. Tap to show again.");
  assert.equal((await app.text()).trim(), "Exercise, not a real case");
  await app.tap("Covered. Tap to show again.");
  await question(3);
  const others = [
    ["header .language", "main.languages"],
    ["footer .back", "input[type=password]"],
  ];
  for (const [way, there] of others) {
    await app.browser.$(way).click();
    await app.until((s) => document.querySelector(s) !== null, there, there);
    await app.browser.$(".cover-now").click();
    await app.control("Covered. Tap to show again.");
    assert.equal((await app.text()).trim(), "Exercise, not a real case");
    await app.tap("Covered. Tap to show again.");
    await app.until((s) => document.querySelector(s) !== null, "what lay under the cover", there);
    await app.browser.$(".cover-bar button:first-child").click();
    await question(3);
  }
});

test("a page that begins anew stays in the person's hands with the answers", async () => {
  await app.browser.execute(() => location.reload());
  await app.until(() => document.querySelector("header .language bdi")?.textContent === "العربية", "the notice again");
  await app.tap(word("ar", "notice-questions"));
  await app.tap(word("ar", "notice-start"), { whole: false });
  await question(1);
  assert.equal(await pressed(), word("ar", "answer-yes"));
  assert.equal(await ask("home"), "locked");
});

test("a kill leaves it locked, and the passphrase brings the answers to the officer, as given alone", async () => {
  await app.kill();
  await app.again();
  await app.at("Halte");
  await app.sees("Locked");
  assert.equal(await ask("home"), "locked");
  assert.equal((await app.text()).includes("answered alone"), false);
  await unlock(app);
  await app.tap("Jabbeke", { whole: false });
  await app.at("Person A");
  await app.sees("A answered alone");
  await app.sees("Prefers not to say");
  await app.sees("ትግርኛ,");
  await shoot(app, "handed-ask");
});

test("locked, Tigrinya is at most three taps away", async () => {
  for (const page of ["People", "What did we see?", "Life first", "Where are we?", "Halte"]) {
    await app.tap("Back");
    await app.at(page);
  }
  await app.tap("Lock now");
  await app.sees("Locked");
  app.taps = 0;
  await app.tap("Show a notice", { whole: false });
  await app.tap("ትግርኛ", { whole: false });
  await app.sees(word("ti", "leaflet-title", "leaflet"));
  assert.ok(app.taps <= 3, `${app.taps} taps`);
  await shoot(app, "handed-locked-ti");
});

test("from any page of the app a notice in Tigrinya is at most three taps away", async () => {
  await app.tap("Close");
  await app.tap("Show a notice", { whole: false });
  await app.control("ትግርኛ", { whole: false });
  assert.equal((await app.text()).includes("Already read here"), false, "whoever holds the locked device learns nothing of who read what");
  await app.tap("Back");
  await unlock(app);
  await app.tap("Settings");
  await app.at("Settings");
  app.taps = 0;
  await app.tap("Notice");
  await app.tap("ትግርኛ", { whole: false });
  await app.sees(word("ti", "leaflet-title", "leaflet"));
  assert.ok(app.taps <= 3, `${app.taps} taps`);
  await app.tap("Close");
  await app.at("Settings");
});

test("a wrong passphrase leaves the device in the person's hands; the right one gives it back", async () => {
  await app.tap("Back");
  await app.tap("Jabbeke", { whole: false });
  await app.at("Person A");
  await app.tap("Tell");
  await app.tap("Another language");
  await app.at("Choose the language");
  await app.tap("ትግርኛ", { whole: false });
  await app.tap("Hand over");
  await app.sees(word("ti", "notice-give-back"));
  await app.tap(word("ti", "notice-give-back"), { whole: false });
  await shoot(app, "handed-back-ti");
  await app.type("Passphrase", "lantern gravel eighteen otters under tarpaulin");
  await app.tap("Take back");
  await app.until(() => document.querySelector('[role="alert"]') !== null, "the refusal");
  assert.equal(await ask("handed"), "ok", "still in the person's hands");
  assert.equal(await ask("home"), "locked");
  await app.type("Passphrase", PASSPHRASE);
  await app.tap("Take back");
  await app.at("Person A");
});

test("the person says alone whether it was understood, whether help is wanted and whether paper is safe", async () => {
  await app.tap("Another language");
  await app.at("Choose the language");
  await app.tap("ትግርኛ", { whole: false });
  await app.tap("Hand over");
  await app.tap(word("ti", "notice-questions"));
  await app.tap(word("ti", "notice-start"), { whole: false });
  for (let page = 0; (await shown("main h1")) !== word("ti", "notice-understood"); page++) {
    assert.ok(page < 60, "the questions end");
    await next();
  }
  const asked = [
    ["notice-understood", "answer-understood"],
    ["notice-offer", "answer-wants-help"],
    ["notice-carry", "answer-yes"],
  ];
  for (const [question, answer] of asked) {
    assert.equal(await shown("main h1"), word("ti", question));
    await app.control(word("ti", "answer-prefer-not"));
    await app.tap(word("ti", answer));
    await app.until(() => document.querySelector(".answers [aria-pressed=true]") !== null, "the answer");
    await shoot(app, `handed-${question}-ti`);
    await next();
  }
  await app.sees(word("ti", "notice-finished"));
  await app.tap(word("ti", "notice-give-back"), { whole: false });
  await app.type("Passphrase", PASSPHRASE);
  await app.tap("Take back");
  await app.at("Person A");
  await app.sees("A answered alone on the device");
  await app.sees("Wants help");
  assert.equal(await app.pressed("Yes: Says to have understood it"), true);
  assert.equal(await app.pressed("Wants help: Help was offered. The answer:"), true);
  assert.equal(await app.pressed("Asked alone: yes, safe to carry: Is paper safe to carry?"), true);
  await shoot(app, "handed-replies");
});

test("the officer corrects the language of a person, and it stands", async () => {
  await app.tap("A reads or hears best", { whole: false });
  await app.at("What does A read or hear best?");
  await app.type("language-search", "somali");
  await app.tap("Soomaali", { whole: false });
  await app.at("Person A");
  await app.sees("Set by an officer.");
});
