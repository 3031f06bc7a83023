// Who is next, and which tiles are shown. Pure; the core has already put who needs someone first.
import type { TileView } from "../../lib/generated/TileView";

export type Filter = "needs" | "all";

export function shownTiles(tiles: readonly TileView[], filter: Filter): TileView[] {
  return filter === "needs" ? tiles.filter((tile) => tile.need !== null) : [...tiles];
}

/** The first whom nobody told yet, who needs someone before others; else nobody. */
export function nextTile(tiles: readonly TileView[]): TileView | null {
  const untold = tiles.filter((tile) => !tile.told);
  return untold.find((tile) => tile.need !== null) ?? untold[0] ?? null;
}

/** To whom an interpreter can say the notice once more in one go: all who still wait for it, in the first one's language. */
export function toRepeat(tiles: readonly TileView[]): string[] {
  const waiting = tiles.filter((tile) => tile.repeat);
  return waiting.filter((tile) => tile.language === waiting[0]?.language).map((tile) => tile.label);
}

export function toggled(labels: readonly string[], label: string): string[] {
  return labels.includes(label) ? labels.filter((l) => l !== label) : [...labels, label];
}
