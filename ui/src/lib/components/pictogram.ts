// Which drawing stands by which text: the same files that the paper is printed with.
import topics from "../../../../pictograms/topics.json";

const drawings = import.meta.glob<string>("../../../../pictograms/*.svg", { query: "?raw", import: "default", eager: true });
const names: Readonly<Record<string, string>> = topics;

/** A text's name as its word key begins: `leaflet-topic-07`, `leaflet-short-03`, `story-lorry`. */
export function topicName(kind: "leaflet-topic" | "leaflet-short", at: number): string {
  return `${kind}-${String(at + 1).padStart(2, "0")}`;
}

/** A drawing: one path in a box. */
export type Drawing = { box: string; path: string };

/** A text's drawing; nothing when the text has none. */
export function drawingOf(topic: string): Drawing | null {
  const name = names[topic.replace(/-title$/, "")];
  const svg = name === undefined ? undefined : drawings[`../../../../pictograms/${name}.svg`];
  const [box, path] = [svg?.match(/ viewBox="([^"]+)"/)?.[1], svg?.match(/ d="([^"]+)"/)?.[1]];
  return box === undefined || path === undefined ? null : { box, path };
}
