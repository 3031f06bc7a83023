// Referring somebody whom nothing prompts to refer: who receives, why and whom to call is on the screen
// before anything is signed; a full centre hands on to the next; what was sealed is not taken back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { App } from "./app.mjs";
import { begin } from "./journey.mjs";
import { look } from "./look.mjs";

const found = [];
let app;
before(async () => {
  app = await App.start();
  await begin(app);
  await app.tap("New encounter");
  await app.tap("This is an exercise");
  await app.tap("Motorway, lorry: Kind of place");
  await app.type("place-search", "jabbeke");
  await app.tap("Jabbeke", { whole: false });
  await app.tap("Life first");
  await app.tap("1 person more");
  await app.tap("1 person more");
  await app.tap("What did we see?");
  await app.tap("People");
  await app.at("People");
});
after(() => app?.stop());

const bar = () => app.browser.execute(() => [...document.querySelectorAll("button.primary")].at(-1)?.textContent.replace(/[\u2066-\u2069]/g, "").trim());

test("nobody is prompted, and whoever is picked is shown a centre with its reason and its number", async () => {
  await app.tap("A ", { whole: false });
  await app.tap("Result");
  await app.tap("Refer A");
  await app.at("Refer person A");
  await app.tap("A: Who is referred");
  await app.sees("Nobody is chosen.");
  await app.tap("A: Who is referred");
  await app.at("Refer person A");
  await app.sees("1 · Reception centre");
  await app.sees("Payoke");
  await app.sees("Gives shelter and help, and only a centre can ask for papers.");
  await app.sees("Must be told of a presumed victim; the magistrate decides on the procedure.");
  await app.control("Reached: Call Payoke");
  const numbers = await app.browser.execute(() => [...document.querySelectorAll('main bdi[dir="ltr"]')].map((e) => e.textContent.trim()));
  assert.ok(numbers.includes("03 201 16 90"), String(numbers));
  assert.match(await bar(), /^Sign and seal [1-9]/);
  found.push(...(await look(app, "refer-inform-only")));
});

test("a full centre leads to the next, with its own number, and can still be called back", async () => {
  await app.tap("Reached: Call Payoke");
  await app.tap("Full: Called at", { whole: false });
  await app.control("Reached: Call PAG-ASA");
  await app.sees("Payoke · Full");
  await app.tap("Payoke · Full", { whole: false });
  found.push(...(await look(app, "refer-next-centre")));
  await app.tap("Will come: Call PAG-ASA");
  await app.sees("Called at");
});

test("the sender is who the profile says until something else is entered", async () => {
  await app.tap("Sender");
  assert.equal(await (await app.control("Unit")).getValue(), "WPR West Flanders");
  await app.fill("Unit", "WPR West Flanders, night shift");
  await app.sees("Saved: a field");
  // The driver types no empty text: what stands there is selected and deleted.
  await (await app.control("Unit")).click();
  await app.browser.keys(["Control", "a"]);
  await app.browser.keys(["Delete"]);
  await app.browser.keys("Tab");
  await app.awaits(async () => (await (await app.control("Unit")).getValue()) === "WPR West Flanders", "the profile's unit");
});

test("the packet goes to the centre that comes, and nothing that is in it can be undone", async () => {
  await app.tap("Sign and seal", { whole: false });
  await app.sees("Evidence id");
  await app.sees("PAG-ASA");
  const undo = await app.browser.execute(() => [...document.querySelectorAll("button")].some((b) => b.textContent.trim().startsWith("Undo")));
  assert.equal(undo, false, "what left is offered to be taken back");
});

test("its screens are whole", () => assert.deepEqual(found, []));
