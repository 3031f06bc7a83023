// Codes on the screen: from bits to a drawing, and how fast they follow each other. Pure.

/** Light dots around a code: without them no reader finds it. */
export const QUIET = 4;

/** Codes a second: five suit most cameras; a slow or shaking one needs fewer. */
export const SPEEDS = [2, 3, 5, 8] as const;
export const USUAL_SPEED = 2;

/** The dark dots of a code as one path, row by row in runs; a dot is one unit, with the quiet zone. */
export function pathOf(bits: string, width: number): string {
  const bytes = Uint8Array.from(atob(bits), (c) => c.charCodeAt(0));
  const dark = (x: number, y: number): boolean => {
    const at = y * width + x;
    return x < width && (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1) === 1;
  };
  let path = "";
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      if (!dark(x, y)) continue;
      let run = 1;
      while (dark(x + run, y)) run++;
      path += `M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`;
      x += run;
    }
  }
  return path;
}

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
