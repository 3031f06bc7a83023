// Belgian civil time, in which papers and deadlines are written, whatever the device's own zone. Pure.

const BELGIUM = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Brussels",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** `2026-11-22 02:41`. */
export function belgian(at: Date): string {
  return BELGIUM.format(at);
}
