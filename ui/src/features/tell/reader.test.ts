import { beforeEach, expect, test, vi } from "vitest";
import type { LeafletView } from "../../lib/generated/LeafletView";

const leaflet = {
  language: { tag: "ti", voice: "synthetic" },
  short: ["1", "2", "3"],
  short_keys: ["leaflet-short-01", "leaflet-short-02", "leaflet-short-03"],
  topics: [{ keys: ["leaflet-topic-01-s1", "leaflet-topic-01-s2", "leaflet-topic-01-s3"] }],
} as unknown as LeafletView;

vi.mock("../../lib/api", () => ({
  asApiError: (raw: unknown) => raw,
  api: {
    leaflet: (lang: string) => Promise.resolve({ ...leaflet, language: { ...leaflet.language, tag: lang } }),
    words: () => Promise.resolve("notice-topics = x\n"),
  },
}));

const { Reader } = await import("./reader.svelte");
const { app } = await import("../../lib/app.svelte");
let reader: InstanceType<typeof Reader>;

beforeEach(async () => {
  app.content = null;
  reader = new Reader();
  await reader.open("ti");
});

test("the sentence that is read is known to the page, and none is when it is quiet", () => {
  reader.go({ part: "topic", topic: 0 });
  reader.follow("leaflet-topic-01-s1");
  expect(reader.saying).toBe("leaflet-topic-01-s1");
  reader.follow("leaflet-topic-01-s2");
  expect([reader.saying, reader.spoken.at]).toEqual(["leaflet-topic-01-s2", "leaflet-topic-01-s2"]);
  reader.follow(null);
  expect(reader.saying).toBeNull();
});

test("a pause in a topic goes on at its sentence, also under another language and after the cover", async () => {
  reader.go({ part: "topic", topic: 0 });
  reader.follow("leaflet-topic-01-s2");
  reader.follow(null);
  reader.lay("cover");
  reader.uncover();
  await reader.open("ar");
  expect(reader.spoken.at).toBe("leaflet-topic-01-s2");
  reader.rewind();
  expect(reader.spoken.at).toBe("leaflet-topic-01-s1");
});

test("in the roadside notice the place follows the voice, and the voice begins where one went", () => {
  reader.follow("leaflet-short-01");
  reader.follow("leaflet-short-02");
  expect(reader.place).toEqual({ part: "short", at: 1 });
  reader.follow(null);
  reader.go({ part: "short", at: 2 });
  expect(reader.spoken.at).toBe("leaflet-short-03");
});

test("the cover lies over whatever is there, and that comes back", () => {
  for (const over of ["return", "languages", null] as const) {
    reader.lay(over);
    reader.lay("cover");
    expect(reader.over).toBe("cover");
    reader.uncover();
    expect(reader.over).toBe(over);
  }
});

test("a voice that was found after the page was opened is a voice", () => {
  expect(reader.voice).toBe("synthetic");
  app.content = { languages: [{ tag: "ti", voice: "recording" }] } as unknown as typeof app.content;
  expect(reader.voice).toBe("recording");
  app.content = { languages: [{ tag: "ti", voice: null }] } as unknown as typeof app.content;
  expect(reader.voice).toBe("synthetic");
});
