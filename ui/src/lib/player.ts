// Reads sentences one after the other, until somebody wants quiet. Pure but for what it is given:
// the voice belongs to the core, and so does the decision to fall silent.
import type { NoticeVoice } from "./generated/NoticeVoice";
import type { SpokenView } from "./generated/SpokenView";

type Given = {
  say: (key: string, slow: boolean, begun: (voice: NoticeVoice) => void) => Promise<SpokenView>;
  hush: () => Promise<unknown>;
  /** Which sentence is read now; none when it is quiet. */
  now: (key: string | null) => void;
  /** Whose voice it is, as soon as it speaks. */
  voice: (voice: NoticeVoice) => void;
  /** A sentence was read to its end. */
  heard: (key: string, voice: NoticeVoice) => void;
  /** All of it was read. */
  ended: () => void;
  failed: (problem: unknown) => void;
};

export class Player {
  readonly #given: Given;
  #run = 0;

  constructor(given: Given) {
    this.#given = given;
  }

  /** Reads these sentences; what was read before falls silent. */
  async play(keys: readonly string[], slow: boolean): Promise<void> {
    const run = ++this.#run;
    for (const key of keys) {
      this.#given.now(key);
      const begun = (voice: NoticeVoice): void => {
        if (run === this.#run) this.#given.voice(voice);
      };
      const spoken = await this.#given.say(key, slow, begun).catch((problem: unknown) => {
        if (run === this.#run) this.#given.failed(problem);
        return null;
      });
      if (spoken?.finished) this.#given.heard(key, spoken.voice);
      // Another reading has begun, or quiet was wanted: this one is over.
      if (run !== this.#run) return;
      if (!spoken?.finished) return this.#given.now(null);
    }
    this.#given.now(null);
    this.#given.ended();
  }

  async quiet(): Promise<void> {
    this.#run += 1;
    this.#given.now(null);
    await this.#given.hush();
  }
}
