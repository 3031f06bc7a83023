import { beforeEach, expect, test, vi } from "vitest";
import type { ContentView } from "./generated/ContentView";
import type { StatusView } from "./generated/StatusView";

const core = vi.hoisted(() => ({ revision: 0, asked: [] as string[] }));

vi.mock("./api", () => ({
  asApiError: (raw: unknown) => raw,
  api: {
    words: (lang: string) => {
      core.asked.push("words");
      return Promise.resolve(`home-new = New encounter ${core.revision} ${lang}\n`);
    },
    content: () => {
      core.asked.push("content");
      return Promise.resolve({ packs: [], meeting_points: [] } as unknown as ContentView);
    },
    status: () => Promise.resolve({ ...open, content: core.revision }),
  },
}));

const open = { session: "open", has_journal: true, profile: { lang: "en" }, content: 0 } as unknown as StatusView;

vi.stubGlobal("document", { documentElement: { lang: "" }, querySelector: () => null });
vi.stubGlobal("requestAnimationFrame", () => 0);
vi.stubGlobal("navigator", { language: "en-GB" });

const { app } = await import("./app.svelte");
const { t } = await import("./words.svelte");

beforeEach(async () => {
  core.revision = 0;
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

test("what was shown to nobody in particular is forgotten when a shift ends, and kept while it is still locked", async () => {
  const shown = [{ at: new Date() }] as unknown as typeof app.shown;
  const locked = { ...open, session: "locked", profile: null } as unknown as StatusView;
  app.shown = shown;
  app.enter(open);
  expect(app.shown).toHaveLength(1);
  app.enter(locked);
  expect(app.shown).toEqual([]);
  app.shown = shown;
  app.enter(locked);
  app.enter(open);
  expect(app.shown).toHaveLength(1);
});
