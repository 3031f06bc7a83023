// One stop from the lorry's doors to the sealed packets, through the real window. The steps are
// shared by the tests; each says what an officer would see go wrong.
import { firstStart, PASSPHRASE } from "./app.mjs";

/** Home to people: a lorry on a motorway, eight people counted, the scene's answers. */
export async function toPeople(app, people = 8) {
  await app.tap("New encounter");
  await app.at("Where are we?");
  // A device that joined a station for exercises has already chosen it.
  const exercise = await app.control("This is an exercise");
  if ((await exercise.getAttribute("aria-pressed")) === "false") await app.tap("This is an exercise");
  await app.tap("Motorway, lorry: Kind of place");
  await app.sees("Exercise: nothing of this is a real case.");
  await app.type("place-search", "jabbeke");
  await app.tap("Jabbeke", { whole: false });
  await app.tap("Life first");
  await app.at("Life first");
  if (people >= 5) await app.tap("5 people more");
  for (let n = people >= 5 ? 5 : 0; n < people; n++) await app.tap("1 person more");
  await app.tap("Doors open, air");
  await app.tap("Warmth or cooling");
  await app.tap("What did we see?");
  await app.at("What did we see?");
  await app.sees(`holds for ${people}`);
  await app.tap("Yes: People found in a cooled, frozen, sealed or airtight load space");
  await app.sees("Enough to refer everyone.");
  await app.tap("People");
  await app.at("People");
}

/** The notice, in Tigrinya, to one person; then the offer and its answer. */
export async function tell(app, label, endonym) {
  await app.at(`Person ${label}`);
  await app.tap("Choose the language");
  await app.at("Choose the language");
  await app.tap(endonym, { whole: false });
  await app.control("Close and note", { whole: false });
  await app.tap("Close and note", { whole: false });
  await app.at(`Person ${label}`);
  await app.sees("Told in");
  await app.tap("Wants help: Help was offered. The answer:");
  await app.sees("Saved: help offered");
}

/** From a told person to sealed packets. */
export async function toSealed(app, label) {
  await app.tap("Result");
  await app.sees("Refer now");
  await app.tap(`Refer ${label}`);
  await app.at(`Refer person ${label}`);
  await app.tap("Sign and seal", { whole: false });
  await app.sees("Evidence id");
}

/** First start to home, with the taps counted from there. */
export async function begin(app) {
  await firstStart(app);
  app.taps = 0;
}

export async function unlock(app) {
  await app.at("Halte");
  await app.type("passphrase", PASSPHRASE);
  await app.tap("Unlock");
  await app.sees("Encounters");
}

/** It is settled who will know the name; only then can one be written. */
export async function byName(app, label) {
  await app.tap("Identity");
  await app.tap("How can this be reported safely?");
  await app.tap("Choose: By name, as a victim");
  await app.tap(`Who ${label} is`);
  await app.at(`Person ${label}`);
}

/** Saves every signed paper of the sealed screen, one after the other; where they lie. */
export async function savePapers(app) {
  const paths = [];
  for (const save of await app.browser.$$("button=Save the signed paper").getElements()) {
    await save.click();
    let path;
    await app.awaits(async () => {
      path = /Saved: (\S+\.pdf)/.exec(await app.text())?.[1];
      return path !== undefined && !paths.includes(path);
    }, "the path of the next paper");
    paths.push(path);
  }
  return paths;
}
