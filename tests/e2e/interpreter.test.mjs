// The notice heard and the notice interpreted: a voice that is plainly a computer's, read aloud from
// the first sentence on and quiet at once; an interpreter who is asked first, and each tick durable.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { App, gone, PASSPHRASE } from "./app.mjs";
import { begin, toPeople, unlock } from "./journey.mjs";
import { look } from "./look.mjs";

const FAKE = `#!/bin/sh
here="\${0%/*}"
if [ "$1" = "--voices" ]; then
  printf 'Pty Language\\n 5  ti\\n 5  ar\\n'
  exit 0
fi
read -r line
echo "$2 $4 $line" >> "$here/said"
HOLD
`;
/** Plays a recording, which is a human voice. */
const PLAYER = `#!/bin/sh
here="\${0%/*}"
echo "$1" >> "$here/played"
HOLD
`;
/** Where it lasts, it lasts until the test lets it end, or somebody wants quiet. */
const HOLD = `[ -e "$here/lasts" ] || exit 0
: > "$here/hold-$$"
echo $$ > "$here/pid"
while [ -e "$here/hold-$$" ]; do /bin/sleep 0.05; done`;

const voices = mkdtempSync(join(tmpdir(), "halte-voices-"));
const locales = resolve(import.meta.dirname, "..", "..", "locales");
const word = (lang, file, key) => new RegExp(`^${key} = (.*)$`, "m").exec(readFileSync(join(locales, lang, `${file}.ftl`), "utf8"))[1];
const said = () => (existsSync(join(voices, "said")) ? readFileSync(join(voices, "said"), "utf8").trimEnd().split("\n") : []);
const marked = (app) => app.browser.execute(() => document.querySelector("p.now")?.textContent.replace(/[\u2066-\u2069]/g, "").trim() ?? "");
const first = word("ti", "leaflet", "leaflet-short-01");
const second = word("ti", "leaflet", "leaflet-short-02");
const [LISTEN, PAUSE, AGAIN, SLOW] = ["play", "pause", "repeat", "slow"].map((name) => word("ti", "handover", `notice-${name}`));

const data = mkdtempSync(join(tmpdir(), "halte-data-"));
const recordings = join(data, "content", "audio", "ti");
/** A recording is of these very words or of none: its name is their hash. */
const recordingOf = (text) => join(recordings, `${createHash("sha256").update(text).digest("hex")}.opus`);

let app;
before(async () => {
  for (const [name, script] of Object.entries({ "espeak-ng": FAKE, paplay: PLAYER })) {
    writeFileSync(join(voices, name), script.replace("HOLD", () => HOLD));
    chmodSync(join(voices, name), 0o755);
  }
  mkdirSync(recordings, { recursive: true });
  writeFileSync(recordingOf("ትግርኛ"), "sound");
  app = await App.start({ voices, data });
  await begin(app);
});
after(async () => {
  await app?.stop();
  for (const folder of [voices, data]) rmSync(folder, { recursive: true, force: true });
});

/** Lets the sentence that is read end. */
const release = (pid) => rmSync(join(voices, `hold-${pid}`));

/** Waits until this sentence is the one that is marked. */
const isMarked = (text) => app.awaits(async () => (await marked(app)) === text, `the mark at ${text}`);

/** Whose voice lasts until it is stopped. */
async function speaking() {
  const pid = join(voices, "pid");
  await app.browser.waitUntil(async () => existsSync(pid) && readFileSync(pid, "utf8").endsWith("\n"), { timeout: 30_000, interval: 50 });
  const number = Number(readFileSync(pid, "utf8"));
  rmSync(pid);
  return number;
}

test("the first sentence is heard, marked while it is read, and a pause is quiet at once", async () => {
  writeFileSync(join(voices, "lasts"), "");
  await toPeople(app, 5);
  await app.tap("Next: A");
  await app.tap("Choose the language");
  await app.tap("ትግርኛ", { whole: false });
  await app.sees("Synthetic voice: a computer reads");
  await app.tap(LISTEN);
  const pid = await speaking();
  assert.equal(await marked(app), first);
  assert.deepEqual(said(), [`ti 145 ${first}`]);
  await app.tap(PAUSE);
  await gone(pid);
  assert.deepEqual(await look(app, "interpreter-heard-ti"), []);
});

test("it is said again, and slower", async () => {
  await app.tap(AGAIN);
  await gone(await (async () => { const pid = await speaking(); await app.tap(SLOW); return pid; })());
  const slow = await speaking();
  assert.equal(said().at(-1), `ti 100 ${first}`);
  rmSync(join(voices, "lasts"));
  await app.tap(PAUSE);
  await gone(slow);
});

test("the whole notice is heard, and the proof says that it was a computer's voice", async () => {
  const before = said().length;
  await app.tap(LISTEN);
  await app.browser.waitUntil(async () => said().length === before + 17, { timeout: 60_000, interval: 50 });
  await app.control(LISTEN);
  assert.equal(new Set(said().slice(before)).size, 17, "each sentence once");
  await app.tap("Close and note", { whole: false });
  await app.sees("Played for");
  await app.sees("Synthetic voice: a computer reads");
});

test("the mark goes with the voice from sentence to sentence, and whoever speaks is named", async () => {
  writeFileSync(join(voices, "lasts"), "");
  writeFileSync(recordingOf(second), "sound");
  await app.tap("ትግርኛ", { whole: false });
  await app.tap(LISTEN);
  const one = await speaking();
  await isMarked(first);
  await app.sees("Synthetic voice: a computer reads");
  release(one);
  const two = await speaking();
  await isMarked(second);
  assert.equal(readFileSync(join(voices, "played"), "utf8"), `${recordingOf(second)}\n`);
  await app.sees("A human recording");
  release(two);
  const three = await speaking();
  await app.sees("Synthetic voice: a computer reads");
  assert.equal((await app.text()).includes("A human recording"), false, "a computer's voice is never called a human one");
  rmSync(recordingOf(second));
  await app.browser.$(".theirs button:first-child").click();
  await gone(three);
});

test("in a topic the mark goes with the voice too, a pause goes on where it was, and whatever covers or leads away is quiet", async () => {
  const sentences = [1, 2].map((n) => word("ti", "leaflet", `leaflet-topic-01-s${n}`));
  await app.tap(LISTEN);
  const before = await speaking();
  await app.tap(word("ti", "handover", "notice-topics"));
  await gone(before);
  await app.tap(word("ti", "leaflet", "leaflet-topic-01-title"), { whole: false });
  assert.equal(await marked(app), "", "nothing is read yet");
  await app.tap(LISTEN);
  const one = await speaking();
  await isMarked(sentences[0]);
  release(one);
  const two = await speaking();
  await isMarked(sentences[1]);
  assert.deepEqual(await look(app, "interpreter-heard-topic-ti"), []);
  await app.tap(PAUSE);
  await gone(two);
  await isMarked("");
  for (const act of [LISTEN, AGAIN]) {
    await app.tap(act);
    const again = await speaking();
    assert.equal(said().at(-1), `ti 145 ${sentences[1]}`, "it goes on where it was");
    await isMarked(sentences[1]);
    await app.tap(PAUSE);
    await gone(again);
  }
  await app.tap(LISTEN);
  const covered = await speaking();
  await app.browser.$(".theirs button:last-child").click();
  await gone(covered);
  await app.tap("Covered. Tap to show again.");
  await app.tap(LISTEN);
  const left = await speaking();
  await app.browser.$(".theirs button:first-child").click();
  await gone(left);
  await app.tap("Close and note", { whole: false });
  await app.at("Person A");
});

test("what is told before the questions is marked as it is read, in the person's own hands", async () => {
  await app.tap("ትግርኛ", { whole: false });
  await app.tap("Hand over");
  await app.tap(word("ti", "handover", "notice-questions"));
  await app.tap(LISTEN);
  const one = await speaking();
  await isMarked(word("ti", "handover", "notice-read-by"));
  release(one);
  const two = await speaking();
  await isMarked(word("ti", "handover", "notice-skip"));
  await app.tap(word("ti", "handover", "notice-give-back"), { whole: false });
  await gone(two);
  await app.type("Passphrase", PASSPHRASE);
  await app.tap("Take back");
  await app.at("Person A");
});

test("a language's own name is heard in a human voice or not at all, and going back is quiet", async () => {
  await app.tap("Another language");
  await app.at("Choose the language");
  const offered = await app.browser.execute(() => [...document.querySelectorAll("button.hear")].map((b) => b.getAttribute("aria-label")));
  assert.deepEqual(offered, ["Hear it: ትግርኛ"]);
  const spoken = said().length;
  await app.tap("Hear it: ትግርኛ");
  const pid = await speaking();
  assert.equal(readFileSync(join(voices, "played"), "utf8").trimEnd().split("\n").at(-1), recordingOf("ትግርኛ"));
  assert.equal(said().length, spoken, "no computer says it");
  await app.tap("Back");
  await gone(pid);
  rmSync(join(voices, "lasts"));
});

test("locking is quiet", async () => {
  writeFileSync(join(voices, "lasts"), "");
  await app.tap("ትግርኛ", { whole: false });
  await app.tap(LISTEN);
  const pid = await speaking();
  await app.later((done) => window.__TAURI_INTERNALS__.invoke("session_lock").then(() => done(true)));
  await gone(pid);
  rmSync(join(voices, "lasts"));
  await app.again();
  await unlock(app);
});

test("nobody who belongs to the group or the employer interprets", async () => {
  await app.tap("Jabbeke", { whole: false });
  await app.at("Person A");
  await app.sees("Have an interpreter say it once more");
  assert.deepEqual(await look(app, "interpreter-task"), []);
  await app.tap("With an interpreter");
  await app.tap("Somebody on the phone: Who interprets?");
  await app.tap("Yes, or not sure", { whole: false });
  await app.sees("This person must not interpret");
  assert.deepEqual(await look(app, "interpreter-blocked"), []);
  await app.tap("Choose somebody else");
  const id = await app.later((done) => window.__TAURI_INTERNALS__.invoke("home", {}).then((home) => done(home.encounters[0].id)));
  await app.browser.execute((encounter) => (window.encounter = encounter), id);
  const refused = await app.later((done) => {
    const proof = { voice: null, interpreter: { kind: "other", connected: true }, version_full: null, sentences: [], of: 17 };
    const event = { event: "notice_shown", labels: ["A"], language: "ti", version: "v", status: "draft", medium: "interpreted", seconds: 0, proof };
    window.__TAURI_INTERNALS__.invoke("encounter_record", { id: window.encounter, events: [event] }).then(() => done("taken"), (error) => done(error.code));
  });
  assert.equal(refused, "interpreter-connected", "the core refuses too");
});

test("on the telephone each sentence has its number, and each tick survives a kill", async () => {
  await app.tap("Somebody on the phone: Who interprets?");
  await app.tap("No: Does this person belong", { whole: false });
  await app.sees("Say this first: 20 seconds");
  assert.deepEqual(await look(app, "interpreter-brief"), []);
  await app.tap("Said: begin with sentence 1");
  await app.sees("0 of 17 conveyed");
  assert.equal(await app.pressed("Telephone"), true, "the layout follows who interprets");
  assert.deepEqual(await look(app, "interpreter-phone"), []);
  await app.tap("1 conveyed: next");
  await app.tap("2 conveyed: next");
  await app.sees("2 of 17 conveyed");
  await app.kill();
  await app.again();
  await unlock(app);
  await app.tap("Jabbeke", { whole: false });
  await app.at("Person A");
  await app.sees("By an interpreter: 2 of 17 sentences");
});

test("it goes on where it stood, and done is done", async () => {
  await app.tap("With an interpreter");
  await app.tap("Somebody on the phone: Who interprets?");
  await app.tap("No: Does this person belong", { whole: false });
  await app.tap("Said: begin with sentence 1");
  await app.sees("2 of 17 conveyed");
  await app.tap("Both languages");
  await app.sees(first);
  assert.deepEqual(await look(app, "interpreter-both-ti"), []);
  for (let n = 3; n <= 17; n++) await app.tap(`${n} conveyed: next`);
  await app.sees("The whole roadside notice was conveyed.");
  await app.tap("Yes: Says to have understood it");
  await app.tap("Wants help: Help was offered. The answer:");
  assert.deepEqual(await look(app, "interpreter-whole"), []);
  await app.tap("Back to A");
  await app.at("Person A");
  await app.sees("By an interpreter: 17 of 17 sentences");
  assert.equal((await app.text()).includes("Have an interpreter say it once more"), false);
});

test("right to left stands beside left to right", async () => {
  await app.tap("Back");
  await app.at("People");
  await app.tap("B ", { whole: false });
  await app.at("Person B");
  await app.tap("With an interpreter");
  await app.tap("Into which language?", { whole: false });
  await app.type("language-search", "arab");
  await app.tap("العربية", { whole: false });
  await app.sees("Who interprets?");
  await app.tap("A sworn interpreter: Who interprets?");
  await app.tap("No: Does this person belong", { whole: false });
  await app.tap("Said: begin with sentence 1");
  await app.sees(word("ar", "leaflet", "leaflet-short-01"));
  assert.deepEqual(await look(app, "interpreter-both-ar"), []);
  await app.tap("1 conveyed: next");
  await app.tap("Back");
  await app.at("Person B");
  await app.sees("Have an interpreter say it once more");
  await app.tap("No interpreter can be reached", { whole: false });
  await app.sees("No interpreter repeats it: the reason is noted.");
});

test("a language without a voice says so", async () => {
  await app.tap("Another language");
  await app.tap("Soomaali", { whole: false });
  await app.sees("No voice for this language on this device.");
  assert.deepEqual(await look(app, "interpreter-no-voice"), []);
});
