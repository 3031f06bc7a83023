import { beforeEach, expect, test, vi } from "vitest";
import type { ShownLocked } from "./app.svelte";
import type { ContentView } from "./generated/ContentView";
import type { LanguageView } from "./generated/LanguageView";
import type { StatusView } from "./generated/StatusView";

const core = vi.hoisted(() => ({
  revision: 0,
  asked: [] as string[],
  session: "open",
  notebook: "anna" as string | null,
  heard: (_: unknown): void => undefined,
}));

vi.mock("./api", () => ({
  asApiError: (raw: unknown) => raw,
  api: {
    words: (lang: string) => {
      core.asked.push("words");
      return Promise.resolve(`home-new = New encounter ${core.revision} ${lang}\n`);
    },
    content: () => {
      core.asked.push("content");
      return Promise.resolve({ packs: [{ id: "SMG" }], meeting_points: [{ id: "p" }], languages: [ti(null)] } as unknown as ContentView);
    },
    languages: () => {
      core.asked.push("languages");
      return Promise.resolve([ti(null)]);
    },
    heardLanguages: () => new Promise((heard) => (core.heard = heard)),
    handed: () => Promise.resolve({ language: "ti", training: false, questions: [] }),
    status: () => Promise.resolve(status()),
  },
}));

const ti = (voice: string | null) => ({ tag: "ti", voice }) as unknown as LanguageView;
const status = (): StatusView => ({ ...open, session: core.session, notebook: core.notebook, content: core.revision }) as StatusView;
const locked = (): StatusView => ({ ...status(), session: "locked", notebook: null, profile: null }) as StatusView;

const open = { session: "open", has_journal: true, profile: { lang: "en" }, content: 0 } as unknown as StatusView;

vi.stubGlobal("document", { documentElement: { lang: "" }, querySelector: () => null });
vi.stubGlobal("requestAnimationFrame", () => 0);
vi.stubGlobal("navigator", { language: "en-GB" });

const { app } = await import("./app.svelte");
const { t } = await import("./words.svelte");

beforeEach(async () => {
  core.revision = 0;
  core.session = "open";
  core.notebook = "anna";
  app.status = null;
  await app.begin();
  await app.renew();
  core.asked.length = 0;
});

test("content that was exchanged is asked for again, with its words, and shown without a new start", async () => {
  expect(t("home-new")).toBe("New encounter 0 en");
  core.revision = 1;
  await app.renew();
  expect(core.asked.toSorted()).toEqual(["content", "words"]);
  expect(t("home-new")).toBe("New encounter 1 en");
});

test("a status that changes nothing of the content asks for nothing", async () => {
  await app.renew();
  expect(core.asked).toEqual([]);
});

const shown = (tag: string): ShownLocked =>
  ({ leaflet: { language: ti(null) }, seconds: 9, at: new Date(0), proof: { sentences: [tag] } }) as unknown as ShownLocked;
const listed = (): string[] => app.shown.flatMap((s) => s.proof.sentences);

test("what was shown before a lock is listed to nobody while it is locked, and to the same officer afterwards", () => {
  app.keepShown([shown("before")]);
  expect(listed()).toEqual(["before"]);
  app.enter(locked());
  expect(listed()).toEqual([]);
  app.keepShown([shown("while locked")]);
  expect(listed()).toEqual([]);
  app.enter(status());
  expect(listed()).toEqual(["before", "while locked"]);
});

test("what one officer showed is never listed to the next, and is forgotten at the change of shift", () => {
  app.keepShown([shown("by Anna")]);
  app.enter(locked());
  core.notebook = "bart";
  app.enter(status());
  expect(listed()).toEqual([]);
  app.enter(locked());
  core.notebook = "anna";
  app.enter(status());
  expect(listed()).toEqual([]);
});

test("in a person's hands the window holds the languages and nothing else of the content", async () => {
  expect(app.content?.packs).toHaveLength(1);
  core.session = "handed_over";
  core.notebook = null;
  app.giveAway(status());
  expect(app.content?.packs).toEqual([]);
  expect(app.content?.meeting_points).toEqual([]);
  expect(app.content?.languages.map((l) => l.tag)).toEqual(["ti"]);
  expect(listed()).toEqual([]);
  core.session = "open";
  core.notebook = "anna";
  await app.renew();
  expect(app.content?.packs).toHaveLength(1);
});

test("a window that begins anew in a person's hands asks for the languages alone, and for all once it is given back", async () => {
  core.session = "handed_over";
  app.status = null;
  core.asked.length = 0;
  await app.begin();
  expect(core.asked.filter((one) => one !== "words")).toEqual(["languages"]);
  expect(app.screen).toMatchObject({ at: "leaflet", lang: "ti" });
  expect(app.content?.languages).toHaveLength(1);
  core.session = "open";
  await app.renew();
  expect(core.asked).toContain("content");
  expect(app.content?.packs).toHaveLength(1);
});

test("the window begins while the voices are still looked for, and shows them once they are known", async () => {
  expect(app.content?.languages.map((l) => l.voice)).toEqual([null]);
  core.heard([ti("synthetic")]);
  await Promise.resolve();
  await Promise.resolve();
  expect(app.content?.languages.map((l) => l.voice)).toEqual(["synthetic"]);
});
