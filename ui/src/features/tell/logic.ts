// The notice in the person's hands, line by line, with every number to dial in one piece. Pure.
import type { LeafletView } from "../../lib/generated/LeafletView";
import { topicName } from "../../lib/components/pictogram";

/** A line; a title is read by nobody and has no key. `topic` names the drawing beside a line that has one. */
export type Line = { text: string; title: boolean; topic?: string; key?: string };

function line(text: string, key: string | undefined): Line {
  return key === undefined ? { text, title: false } : { text, title: false, key };
}

/** Everything the leaflet says, line by line: the short notice, then the full one by topic. */
export function linesOf(leaflet: LeafletView, full: boolean): Line[] {
  const short = leaflet.short.map((text, i): Line => ({ ...line(text, leaflet.short_keys[i]), topic: topicName("leaflet-short", i) }));
  if (!full) return short;
  const topics = leaflet.topics.flatMap((topic, i): Line[] => [
    { text: topic.title, title: true, topic: topicName("leaflet-topic", i) },
    ...topic.sentences.map((text, s) => line(text, topic.keys[s])),
  ]);
  return [...short, ...topics];
}

export type Run = { text: string; dialled: boolean };

/** A line in runs, so that a number to dial stays left to right and on one line. */
export function runsOf(text: string): Run[] {
  const runs = text.split(/(\+?\d[\d\u00a0 ]{5,}\d)/);
  return runs.map((run, i) => ({ text: run, dialled: i % 2 === 1 })).filter((run) => run.text !== "");
}
