// Finding a place in the list by what is typed. Pure.
import type { Place } from "../../lib/generated/Place";

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Places whose name, road or municipality contains every word typed, in the list's order. */
export function findPlaces(places: readonly Place[], typed: string): Place[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  return places.filter((p) => {
    const text = folded([p.name, p.road ?? "", p.municipality].join(" "));
    return wanted.every((word) => text.includes(word));
  });
}
