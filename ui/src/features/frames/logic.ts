// How fast the codes of a packet follow each other. Pure.

/** Codes a second: five suit most cameras; a slow or shaking one needs fewer. */
export const SPEEDS = [2, 3, 5, 8] as const;
export const USUAL_SPEED = 2;

/** Which code follows; after the last one they begin again. */
export function next(at: number, count: number): number {
  return count === 0 ? 0 : (at + 1) % count;
}

/** How long all of them take, in whole seconds. */
export function roundSeconds(count: number, speed: number): number {
  return Math.ceil(count / (SPEEDS[speed] ?? SPEEDS[USUAL_SPEED]));
}

/** One step faster or slower, within what there is. */
export function changed(speed: number, by: number): number {
  return Math.max(0, Math.min(SPEEDS.length - 1, speed + by));
}
