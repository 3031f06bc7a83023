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

export function toggled(labels: readonly string[], label: string): string[] {
  return labels.includes(label) ? labels.filter((l) => l !== label) : [...labels, label];
}
