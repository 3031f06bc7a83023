// Keeps the screen from going dark while codes are shown, where the system lets a page ask for it.
// Where it does not, nothing is lost: the codes begin again when the screen is touched.

type Sentinel = { release(): Promise<void> };
type Lock = { request(kind: "screen"): Promise<Sentinel> };

/** Asks for it, again whenever the page comes back; answers how to stop. */
export function keepLight(page: Document = document, lock: Lock | undefined = wakeLock()): () => void {
  let held: Sentinel | null = null;
  let over = false;
  const ask = async (): Promise<void> => {
    if (over || page.visibilityState !== "visible") return;
    const got = await lock?.request("screen").catch(() => null);
    if (over) await got?.release();
    else held = got ?? held;
  };
  const again = (): void => void ask();
  page.addEventListener("visibilitychange", again);
  void ask();
  return () => {
    over = true;
    page.removeEventListener("visibilitychange", again);
    void held?.release();
  };
}

function wakeLock(): Lock | undefined {
  return (globalThis.navigator as { wakeLock?: Lock } | undefined)?.wakeLock;
}
