// Which drawing stands by which text: the same files that the paper is printed with.
import topics from "../../../../pictograms/topics.json";

const drawings = import.meta.glob<string>("../../../../pictograms/*.svg", { query: "?raw", import: "default", eager: true });
const names: Readonly<Record<string, string>> = topics;

/** A text's name as its word key begins: `leaflet-topic-07`, `leaflet-short-03`, `story-lorry`. */
export function topicName(kind: "leaflet-topic" | "leaflet-short", at: number): string {
  return `${kind}-${String(at + 1).padStart(2, "0")}`;
}

/** The one path of a text's drawing, in a box of 24 by 24; nothing when the text has none. */
export function pathOf(topic: string): string | null {
  const name = names[topic.replace(/-title$/, "")];
  const svg = name === undefined ? undefined : drawings[`../../../../pictograms/${name}.svg`];
  return svg?.match(/ d="([^"]+)"/)?.[1] ?? null;
}
