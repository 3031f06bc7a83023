// No readable word of an encounter anywhere: unmistakable words are typed into the real window, and
// every byte that the app could have left is searched for them: while it runs, after a kill, after a
// crash with core dumps allowed, after the demonstration.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { App, gone, PASSPHRASE } from "./app.mjs";
import { begin, byName, tell, toPeople, toSealed, unlock } from "./journey.mjs";
import { demonstration, joinStation, makeStation } from "./station.mjs";

const NAME = "Xylofanta Quarzimodo";
const STORY = "They whispered Zwirbelfeuer behind the Pfumpfkessel wall";
const PLACE = "Behind the Knorrvogel lamp";
const MARKERS = [NAME, STORY, PLACE, "Quarzimodo", "Zwirbelfeuer", "Knorrvogel", PASSPHRASE];
let app;
before(async () => {
  app = await App.start({ dumps: true });
  await begin(app);
});
after(() => app?.stop());

/** Every regular file under these folders, whoever made it. */
function filesIn(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
}

/** Where one of the words stands as UTF-8 or as UTF-16, in a file or in its name. */
function traces(words, ...folders) {
  const needles = words.flatMap((word) => ["utf8", "utf16le"].map((encoding) => ({ word, encoding, bytes: Buffer.from(word, encoding) })));
  return filesIn(...folders).flatMap((path) => {
    let bytes;
    try {
      bytes = Buffer.concat([Buffer.from(`${path}\n`), readFileSync(path)]);
    } catch (error) {
      // Gone between listing and reading; anything else is a failure of the search itself.
      if (error.code === "ENOENT") return [];
      throw error;
    }
    return needles.filter((n) => bytes.includes(n.bytes)).map((n) => `"${n.word}" as ${n.encoding} in ${path}`);
  });
}

/** Data, webview storage, temporary and runtime folders, working folder and home; shared memory. */
const everywhere = () => [app.home, "/dev/shm"];

function dumped(folder) {
  return filesIn(folder).filter((path) => /(^|\/)core(\.|$)|\.core$|\.dmp$/.test(path));
}

test("the search itself finds a word in each encoding", () => {
  for (const encoding of ["utf8", "utf16le"]) {
    const path = join(app.home, "tmp", "planted");
    writeFileSync(path, Buffer.concat([Buffer.from([0, 255, 1]), Buffer.from(NAME, encoding), Buffer.from([7])]));
    assert.ok(traces(MARKERS, ...everywhere()).some((found) => found.includes(encoding)));
    rmSync(path);
  }
  const left = filesIn(app.data).filter((path) => statSync(path).size > 0);
  assert.ok(left.length > 0, "the journal is among what is searched");
});

test("while it runs: typed, told, sealed, and nowhere to be read", async () => {
  await joinStation(app, makeStation(app));
  await toPeople(app, 5);
  await app.tap("Back");
  await app.tap("Back");
  await app.tap("Back");
  await app.fill("Exact place of finding", PLACE);
  await app.tap("Life first");
  await app.tap("What did we see?");
  await app.tap("People");
  await app.tap("Next: A");
  await tell(app, "A", "العربية");
  await app.tap("Ask");
  await app.fill("In the person’s words", STORY);
  await app.tap("Identity");
  await byName(app, "A");
  await app.fill("Name as given", NAME);
  assert.deepEqual(traces(MARKERS, ...everywhere()), [], "before anything is sealed");
  await toSealed(app, "A");
  assert.ok(readdirSync(join(app.data, "out")).some((name) => name.endsWith(".age")));
  assert.deepEqual(traces(MARKERS, ...everywhere()), []);
});

test("after kill -9", async () => {
  await app.kill();
  assert.deepEqual(traces(MARKERS, ...everywhere()), []);
});

test("after a crash of the page and of the app, with core dumps allowed", async (t) => {
  await app.again();
  await unlock(app);
  await app.tap("Jabbeke", { whole: false });
  await app.sees("Evidence id");
  await app.tap("Back");
  await app.tap("A ", { whole: false });
  await app.tap("Identity");
  assert.equal(await (await app.control("Name as given")).getValue(), NAME);
  const { app: own, page } = app.processes();
  for (const pid of [own, page]) {
    const limit = readFileSync(`/proc/${pid}/limits`, "utf8").match(/Max core file size\s+(\S+)\s+(\S+)/);
    // One byte: less than a page writes no file, and it is the value that starts no collector either.
    assert.deepEqual(limit?.slice(1), ["1", "1"]);
  }
  for (const [pid, signal] of [[page, "SIGSEGV"], [own, "SIGABRT"]]) {
    process.kill(pid, signal);
    // A handler that only forgets itself and returns: the second one ends it.
    setTimeout(() => {
      try {
        process.kill(pid, signal);
      } catch {
        // It already ended.
      }
    }, 500).unref();
    await gone(pid);
  }
  assert.deepEqual(dumped(app.home), [], "no core file");
  assert.deepEqual(traces(MARKERS, ...everywhere()), []);
  // The same crash of a program that does not protect itself, so that the answer above means something.
  const cwd = join(app.home, "cwd");
  const child = spawn("bash", ["-c", "ulimit -c unlimited && kill -SEGV $$"], { cwd, stdio: "ignore" });
  await new Promise((done) => child.once("exit", done));
  const pattern = readFileSync("/proc/sys/kernel/core_pattern", "utf8").trim();
  if (pattern === "core" && child.signalCode === "SIGSEGV") assert.equal(dumped(cwd).length, 1, "another program does leave one");
  else t.diagnostic(`core dumps go to "${pattern}" here; only limits and folders were checked`);
});

test("after the demonstration", async () => {
  const folder = await demonstration(join(app.home, "demonstration"), { ...app.env, HALTE_PASSPHRASE: "" });
  assert.ok(readdirSync(join(folder, "packets")).some((name) => name.endsWith(".age")));
  assert.deepEqual(traces(["Trainee Alpha", "TRAINING-01", "Jabbeke car park, police van"], ...everywhere()), []);
});
