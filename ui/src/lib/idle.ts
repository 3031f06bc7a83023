// Watches whether somebody is there. The core decides when to lock; here it is told of each sign of
// life now and then, and asked again, so that nothing of a case stays on a screen left alone.
import type { StatusView } from "./generated/StatusView";

/** A sign of life is told at most this often, and the core is asked this often. */
export const TELL_MS = 20_000;

export type Door = {
  /** Somebody is using the screen. */
  touch: () => Promise<StatusView>;
  /** How the session stands; keeps nobody in. */
  status: () => Promise<StatusView>;
  /** The session is no longer open. */
  left: (status: StatusView) => void;
  /** Whether the screen shows an open session. */
  open: () => boolean;
};

/** What to do at a tick: tell of life since the last one, or only ask. */
export async function tick(door: Door, alive: boolean): Promise<void> {
  if (!door.open()) return;
  const status = await (alive ? door.touch() : door.status());
  if (door.open() && status.session !== "open") door.left(status);
}

/** Listens until it is stopped. A device that wakes asks before anything is touched. */
export function watch(door: Door, page: Document = document): () => void {
  let alive = false;
  const sign = (): void => void (alive = true);
  const run = (): void => {
    const was = alive;
    alive = false;
    void tick(door, was).catch(() => undefined);
  };
  const woken = (): void => void tick(door, false).catch(() => undefined);
  const signs = ["pointerdown", "keydown", "scroll", "wheel"] as const;
  for (const one of signs) page.addEventListener(one, sign, { capture: true, passive: true });
  page.addEventListener("visibilitychange", woken);
  const timer = setInterval(run, TELL_MS);
  return () => {
    clearInterval(timer);
    page.removeEventListener("visibilitychange", woken);
    for (const one of signs) page.removeEventListener(one, sign, { capture: true });
  };
}
