// A training station beside the app: made by the command line, joined through the real window.
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { App, commandLine, PASSPHRASE } from "./app.mjs";

/** Makes a station with recipients and answers where it lies. */
export function makeStation(app) {
  const station = join(app.home, "station");
  execFileSync(commandLine, ["station", "init", station, "--demo"], { stdio: "ignore" });
  return station;
}

export const identityOf = (station, recipient) => join(station, "recipients", recipient, "identity.txt");

/** On the station's page: a request leaves. */
export async function askStation(app) {
  await app.tap("Make a request");
  await app.sees("Read this aloud to the station");
}

/** On the station's page: the answer is compared and taken. */
export async function takeAnswer(app, answer) {
  await app.pick("Take the station’s answer (file)", answer);
  await app.at("Does the station read the same?");
  await app.tap("It matches: join this station");
  await app.at("Station and certificate");
}

/** From home and back to home: the request leaves, the answer comes back. */
export async function joinStation(app, station) {
  await app.tap("Settings");
  await app.sees("Not enrolled");
  await app.tap("Station and certificate", { whole: false });
  await askStation(app);
  const out = join(app.data, "out");
  const [request] = readdirSync(out).filter((name) => name.includes("enrolment"));
  const answer = join(app.home, "answer.json");
  execFileSync(commandLine, ["station", "enrol", join(out, request), "--out", answer, "--station", join(station, "station")], { stdio: "ignore" });
  await takeAnswer(app, answer);
  await app.sees("Enrolled for exercises only");
  await app.tap("Back");
  await app.at("Settings");
  await app.tap("Back");
}

/** The demonstration, unattended: a folder with roster, identities and packets. */
export async function demonstration(folder, env) {
  await promisify(execFile)(commandLine, ["demo", "--dir", folder], { env });
  return folder;
}

/** A recipient's own data folder, enrolled by the command line as its office would. */
export function makeDesk(app, station, name, recipient) {
  const data = join(app.home, "desks", name);
  mkdirSync(data, { recursive: true });
  const file = (kind) => join(app.home, `${name}.${kind}`);
  const env = { ...process.env, HALTE_DATA: data };
  const own = { stdio: "ignore", env: { ...env, HALTE_PASSPHRASE: PASSPHRASE } };
  const theirs = { stdio: "ignore", env };
  execFileSync(commandLine, ["journal", "init", "--unit", name, "--officer", name, "--callback", "02 511 00 00"], own);
  execFileSync(commandLine, ["enrol", "request", "--role", "recipient", "--recipient", recipient, "--identity", file("key"), "--out", file("request")], own);
  execFileSync(commandLine, ["station", "enrol", file("request"), "--out", file("answer"), "--station", join(station, "station")], theirs);
  execFileSync(commandLine, ["enrol", "accept", file("answer")], own);
  return data;
}

/** A window over such a folder, unlocked, on its own home. */
export async function openDesk(data, title) {
  const window = await App.start({ data });
  await window.type("passphrase", PASSPHRASE);
  await window.tap("Unlock");
  await window.at(title);
  return window;
}
