// The real app under WebDriver: starts the driver and the window over a data folder of its own,
// and speaks to it as an officer does, by the names on the screen. Counts taps: one click is
// one, typing into one field is one.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { remote } from "webdriverio";

const root = resolve(import.meta.dirname, "..", "..");
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
export const commandLine = process.env.HALTE_CLI ?? join(target, "debug", "halte");
const binary = process.env.HALTE_APP ?? join(target, "debug", "halte-app");
const cache = process.env.HALTE_CACHE ?? join(process.env.HOME ?? ".", ".cache", "halte");
const driverBinary = process.env.TAURI_DRIVER ?? join(cache, "tools", "bin", "tauri-driver");

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Fluent wraps every argument in invisible isolates; nobody reads them. */
const plain = (text) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

/** Every process with its parent and its command line; one that ends meanwhile is left out. */
function processes() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "latin1");
        const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const line = readFileSync(`/proc/${name}/cmdline`, "latin1").split("\0");
        return state === "Z" ? [] : [{ pid: Number(name), parent: Number(parent), line }];
      } catch {
        return [];
      }
    });
}

/** Ends when the process has; fails when it has not within half a minute. */
export async function gone(pid) {
  for (const until = Date.now() + 30_000; processes().some((p) => p.pid === pid); ) {
    if (Date.now() > until) throw new Error(`process ${pid} goes on`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

export class App {
  taps = 0;
  #failed = null;
  #asked = 0;

  /** With `dumps`, everything is started with core dumps allowed, in a working folder of its own. With
   * `voices`, the engines in that folder read aloud; without, none does, whatever this machine has. */
  static async start({ data, dumps = false, voices } = {}) {
    for (const [program, hint] of [
      [binary, "build the app first"],
      [driverBinary, "install tauri-driver first"],
    ]) {
      if (!existsSync(program)) throw new Error(`${program} is missing: ${hint}`);
    }
    const app = new App();
    app.home = mkdtempSync(join(tmpdir(), "halte-e2e-"));
    app.data = data ?? join(app.home, "data");
    app.dumps = dumps;
    app.voices = voices ?? join(app.home, "no-voices");
    mkdirSync(app.voices, { recursive: true });
    const runtime = join(app.home, "run");
    mkdirSync(app.data, { recursive: true });
    mkdirSync(runtime, { mode: 0o700 });
    for (const folder of ["tmp", "cwd", "home"]) mkdirSync(join(app.home, folder));
    app.env = {
      ...process.env,
      LIBGL_ALWAYS_SOFTWARE: "1",
      NO_AT_BRIDGE: "1",
      XDG_RUNTIME_DIR: runtime,
      XDG_DATA_HOME: join(app.home, "xdg-data"),
      XDG_CACHE_HOME: join(app.home, "xdg-cache"),
      XDG_CONFIG_HOME: join(app.home, "xdg-config"),
      HOME: join(app.home, "home"),
      TMPDIR: join(app.home, "tmp"),
      LANG: "en_GB.UTF-8",
      LANGUAGE: "en",
    };
    process.once("exit", () => app.#end());
    await app.drive();
    await app.open();
    return app;
  }

  /** Starts the driver, which starts the window. */
  async drive() {
    const [port, native] = [await freePort(), await freePort()];
    const limit = this.dumps ? "ulimit -c unlimited" : "ulimit -c 0";
    // Its own group: the driver outlives its parent otherwise.
    this.driver = spawn("bash", ["-c", `${limit}; exec "$@"`, "bash", driverBinary, "--port", String(port), "--native-port", String(native)], {
      cwd: join(this.home, "cwd"),
      env: this.env,
      detached: true,
      stdio: "ignore",
    });
    this.connection = { port };
  }

  /** The app's own process, and the ones that it started to show the page. */
  processes() {
    const all = processes();
    const own = all.find((p) => p.line.includes("--data") && p.line.includes(this.data) && p.line[0] === binary);
    if (!own) throw new Error("the app does not run");
    const below = (pid) => all.filter((p) => p.parent === pid).flatMap((p) => [p, ...below(p.pid)]);
    return { app: own.pid, page: below(own.pid).find((p) => p.line[0].endsWith("WebKitWebProcess"))?.pid };
  }

  /** What a power cut does to it: no handler runs, nothing is written after this moment. */
  async kill() {
    const { app } = this.processes();
    process.kill(app, "SIGKILL");
    await gone(app);
  }

  /** A new window over the same folders, after the old one is gone. */
  async again() {
    this.#end();
    await this.drive();
    await this.open();
  }

  async open() {
    const options = {
      hostname: "127.0.0.1",
      port: this.connection.port,
      logLevel: "silent",
      connectionRetryCount: 0,
      connectionRetryTimeout: 60_000,
      capabilities: {
        browserName: "wry",
        "wdio:enforceWebDriverClassic": true,
        "tauri:options": { application: binary, args: ["--data", this.data, "--voices", this.voices] },
      },
    };
    for (let left = 8; ; left--) {
      try {
        this.browser = await remote(options);
        break;
      } catch (error) {
        if (left === 0) throw error;
        await new Promise((next) => setTimeout(next, 250));
      }
    }
    // A driver's error carries the whole request, too large for the runner to report; what it says is kept.
    const plainly = async (doing, ...words) => {
      try {
        return await doing(...words);
      } catch (error) {
        throw new Error(String(error.message).slice(0, 300));
      }
    };
    for (const command of ["execute", "keys", "setWindowSize", "takeScreenshot"]) this.browser.overwriteCommand(command, plainly);
    for (const command of ["click", "setValue", "addValue", "scrollIntoView"]) this.browser.overwriteCommand(command, plainly, true);
    await this.until(() => document.querySelector("h1") !== null, "the first screen");
  }

  async stop() {
    await this.browser?.deleteSession().catch(() => undefined);
    this.#end();
    rmSync(this.home, { recursive: true, force: true });
  }

  #end() {
    try {
      process.kill(-this.driver.pid, "SIGKILL");
    } catch {
      // It already ended.
    }
  }

  /** Waits in the page, without sleeping, until the condition holds. */
  async until(condition, what, ...args) {
    await this.#wait(() => this.browser.execute(condition, ...args), () => what);
  }

  /** Waits, outside the page, until the condition holds. */
  async awaits(condition, what) {
    await this.#wait(condition, () => what);
  }

  /** Waits for it. What failed once has put the window on another screen than the test believes, so
   * every later wait fails at once instead of after its own half minute. */
  async #wait(condition, what) {
    if (this.#failed) throw new Error(`an earlier step failed: ${this.#failed}`);
    try {
      await this.browser.waitUntil(condition, { timeout: 45_000, interval: 50 });
    } catch (error) {
      const shown = await this.text().catch(() => "nothing");
      this.#failed = `waited in vain for ${what()}`;
      throw new Error(`${this.#failed} on a screen that says: ${shown.slice(0, 600)} (${String(error.message).slice(0, 200)})`);
    }
  }

  /** What a function of the page hands on when it is ready. The driver's own way of waiting for a
   * script now and then loses its result; asking again and again does not. */
  async later(doing) {
    const key = `later${(this.#asked += 1)}`;
    await this.browser.execute(`window["${key}"] = null; (${doing})((value) => (window["${key}"] = JSON.stringify(value)));`);
    let value = null;
    await this.#wait(async () => (value = await this.browser.execute((k) => window[k], key)) !== null, () => "the page's answer");
    return JSON.parse(value);
  }

  async painted() {
    await this.later((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));
  }

  /** The n-th control whose name, as a screen reader says it, is or begins with this. */
  async control(name, { nth = 0, whole = true } = {}) {
    const found = (wanted, index, exact) => {
      const tidy = (text) => (text ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
      const all = [...document.querySelectorAll("button, a.button, label.button, input, textarea, select, summary")];
      const named = all.filter((e) => {
        const label = e.labels?.[0]?.textContent;
        const names = [e.getAttribute("aria-label"), e.textContent, label, e.id].map(tidy);
        return names.some((n) => (exact ? n === wanted || n === `${wanted} ✓` : n.startsWith(wanted)));
      });
      return named[index] ?? null;
    };
    let reference = null;
    await this.#wait(async () => (reference = await this.browser.execute(found, name, nth, whole)) !== null, () => `the control "${name}"`);
    return this.browser.$(reference);
  }

  /** The control, in sight. A screen that was just drawn anew has another one in its place. */
  async #reach(name, options = {}) {
    for (let left = 3; ; left--) {
      const control = await this.control(name, options);
      try {
        await control.scrollIntoView({ block: "center" });
        return control;
      } catch (error) {
        if (left === 0 || !/was not found|stale/i.test(error.message)) throw error;
      }
    }
  }

  async tap(name, options = {}) {
    const control = await this.#reach(name, options);
    // What is still being asked of the core cannot be pressed yet; nobody would press it twice.
    await this.#wait(() => control.isEnabled(), () => `the control "${name}" to be ready`);
    await control.click();
    this.taps += 1;
    await this.painted();
  }

  async type(name, text) {
    const control = await this.#reach(name);
    await control.setValue(text);
    this.taps += 1;
  }

  /** Types into a row that is saved when it is left, and leaves it. */
  async fill(name, text) {
    await this.type(name, text);
    await this.browser.keys("Tab");
    await this.painted();
  }

  /** A picked file goes through the same input a person would use; nothing is bypassed. */
  async pick(name, ...paths) {
    const label = await this.control(name);
    const input = await label.$("input");
    await input.addValue(paths.join("\n"));
    await this.painted();
  }

  async pressed(name) {
    return (await (await this.control(name)).getAttribute("aria-pressed")) === "true";
  }

  async title() {
    return plain(await this.browser.execute(() => document.querySelector("h1")?.textContent ?? ""));
  }

  async at(title) {
    await this.until(
      (wanted) => (document.querySelector("h1")?.textContent ?? "").replace(/[\u2066-\u2069]/g, "").trim().startsWith(wanted),
      `the screen "${title}"`,
      title,
    );
    await this.painted();
  }

  async sees(text) {
    await this.until(
      (wanted) => document.body.textContent.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").includes(wanted),
      `the text "${text}"`,
      text,
    );
  }

  async text() {
    return plain(await this.browser.execute(() => document.body.textContent));
  }
}

export const PASSPHRASE = "lantern gravel nineteen otters under tarpaulin";

/** First start up to home. */
export async function firstStart(app) {
  await app.at("First start");
  await app.type("passphrase", PASSPHRASE);
  await app.type("passphrase-again", PASSPHRASE);
  await app.type("profile-unit", "WPR West Flanders");
  await app.type("profile-officer", "Lies Peeters, 4711");
  await app.type("profile-callback", "050 44 00 00");
  await app.tap("Make my notebook");
  await app.at("Halte");
  await app.sees("No encounter yet.");
}
