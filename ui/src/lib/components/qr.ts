// A QR code from its bits to a drawing. Pure.

/** Light dots around a code: without them no reader finds it. */
export const QUIET = 4;

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
