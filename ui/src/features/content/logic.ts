// Content packs, as a screen says them. Pure.
import type { PackView } from "../../lib/generated/PackView";

/** How a pack stands, worst first: as a word key of `content.ftl`. */
export function standing(pack: PackView): "not-used" | "fell-back" | "outdated" | "verified" {
  if (pack.in_use === null) return "not-used";
  if (pack.in_use !== pack.version) return "fell-back";
  return pack.is_outdated ? "outdated" : "verified";
}

/** The pack that an act has just put in: new, or of another version. */
export function installed(before: readonly PackView[], after: readonly PackView[]): PackView | null {
  const same = (a: PackView, b: PackView): boolean => a.kind === b.kind && a.id === b.id && a.version === b.version;
  return after.find((pack) => !before.some((known) => same(known, pack))) ?? null;
}
