import { expect, test } from "vitest";
import { Player } from "./player";
import type { NoticeVoice } from "./generated/NoticeVoice";
import type { SpokenView } from "./generated/SpokenView";

type Waiting = { key: string; slow: boolean; begun: (voice: NoticeVoice) => void; end: (spoken: SpokenView) => void; fail: (problem: unknown) => void };

/** A voice that speaks until the test lets it end. */
function voice() {
  const waiting: Waiting[] = [];
  const told: string[] = [];
  const player = new Player({
    say: (key, slow, begun) => new Promise((end, fail) => waiting.push({ key, slow, begun, end, fail })),
    hush: async () => told.push("hush"),
    now: (key) => told.push(`now ${key ?? "-"}`),
    voice: (by) => told.push(`voice ${by}`),
    ended: () => told.push("ended"),
    heard: (key, by) => told.push(`heard ${key} ${by}`),
    failed: (problem) => told.push(`failed ${String(problem)}`),
  });
  return { waiting, told, player };
}

const said: SpokenView = { voice: "synthetic", finished: true };
const broken: SpokenView = { voice: "synthetic", finished: false };

test("the first sentence is read too, and each is marked while it is read", async () => {
  const { waiting, told, player } = voice();
  const playing = player.play(["a", "b"], true);
  expect(waiting[0]).toMatchObject({ key: "a", slow: true });
  expect(told).toEqual(["now a"]);
  waiting[0]?.end(said);
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  waiting[1]?.end(said);
  await playing;
  expect(told).toEqual(["now a", "heard a synthetic", "now b", "heard b synthetic", "now -", "ended"]);
});

test("a pause stops before the next sentence, and nothing unfinished counts as heard", async () => {
  const { waiting, told, player } = voice();
  const playing = player.play(["a", "b"], false);
  await player.quiet();
  waiting[0]?.end(broken);
  await playing;
  expect(waiting).toHaveLength(1);
  expect(told).toEqual(["now a", "now -", "hush"]);
});

test("what the core breaks off is over, as after a lock", async () => {
  const { waiting, told, player } = voice();
  const playing = player.play(["a", "b"], false);
  waiting[0]?.end(broken);
  await playing;
  expect(told).toEqual(["now a", "now -"]);
});

test("reading again takes over, and the reading before marks nothing more", async () => {
  const { waiting, told, player } = voice();
  const first = player.play(["a", "b"], false);
  const second = player.play(["a"], false);
  waiting[0]?.end(broken);
  await first;
  waiting[1]?.end(said);
  await second;
  expect(told).toEqual(["now a", "now a", "heard a synthetic", "now -", "ended"]);
});

test("a voice that fails is told once and stops", async () => {
  const { waiting, told, player } = voice();
  const playing = player.play(["a", "b"], false);
  waiting[0]?.fail("voice-none");
  await playing;
  expect(told).toEqual(["now a", "failed voice-none", "now -"]);
});

test("whose voice it is, is told while it speaks, and not of a reading that is over", async () => {
  const { waiting, told, player } = voice();
  const playing = player.play(["a", "b"], false);
  waiting[0]?.begun("recording");
  expect(told).toEqual(["now a", "voice recording"]);
  await player.quiet();
  waiting[0]?.begun("synthetic");
  waiting[0]?.end(broken);
  await playing;
  expect(told).toEqual(["now a", "voice recording", "now -", "hush"]);
});
