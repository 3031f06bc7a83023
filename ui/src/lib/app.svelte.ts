// What the window holds while it is open: the screen, the session, the encounter as the core
// last answered it. Nothing here outlives the window; nothing is shown before it is durable.
import { api, asApiError, type ApiError, type Happening } from "./api";
import type { CaseLine } from "./generated/CaseLine";
import type { ContentView } from "./generated/ContentView";
import type { EncounterView } from "./generated/EncounterView";
import type { HomeView } from "./generated/HomeView";
import type { LanguageView } from "./generated/LanguageView";
import type { LeafletView } from "./generated/LeafletView";
import type { ReceivedView } from "./generated/ReceivedView";
import type { SealedView } from "./generated/SealedView";
import type { StatusView } from "./generated/StatusView";
import type { WatchView } from "./generated/WatchView";
import { resume, type Screen } from "./nav";
import type { NoticeProof } from "./generated/NoticeProof";
import type { Medium } from "./generated/Medium";
import { OFFICER_LANGUAGES, words } from "./words.svelte";

/** A notice shown to nobody in particular, locked or not: offered as proof for a person afterwards, with the
 * time at which it was shown and how far it came. */
export type ShownLocked = { leaflet: LeafletView; medium: Medium; seconds: number; at: Date; proof: NoticeProof };

/** What the window holds of the content while the device is in a person's hands. */
function languagesAlone(languages: LanguageView[]): ContentView {
  return { packs: [], fields: [], places: [], districts: [], directory: [], avenues: [], languages, paths: [], meeting_points: [] };
}

export const THEMES = ["auto", "day", "night", "sun"] as const;
export type Theme = (typeof THEMES)[number];

class App {
  screen = $state.raw<Screen>({ at: "locked" });
  status = $state.raw<StatusView | null>(null);
  content = $state.raw<ContentView | null>(null);
  home = $state.raw<HomeView | null>(null);
  inbox = $state.raw<CaseLine[] | null>(null);
  received = $state.raw<ReceivedView | null>(null);
  watched = $state.raw<WatchView | null>(null);
  view = $state.raw<EncounterView | null>(null);
  sealed = $state.raw<SealedView | null>(null);
  #shown = $state.raw<{ notebook: string | null; one: ShownLocked }[]>([]);
  error = $state.raw<ApiError | null>(null);
  note = $state<string | null>(null);
  busy = $state(0);
  theme = $state<Theme>("auto");
  /** The device is in a person's hands during an exercise: nothing else of the case is known here. */
  #given = $state(false);
  #queue: Promise<unknown> = Promise.resolve();
  #history: Screen[] = [];

  /** Whether what the window shows belongs to an exercise. */
  get exercise(): boolean {
    const { at } = this.screen;
    if (at === "exercises" || at === "story" || at === "feedback") return true;
    return this.view?.record.training ?? (this.status?.session === "handed_over" && this.#given);
  }

  /** Runs one act after the ones before it; a refusal becomes the error box. */
  act<T>(doing: () => Promise<T>): Promise<T | undefined> {
    const run = this.#queue.then(async () => {
      this.busy += 1;
      try {
        const result = await doing();
        this.error = null;
        return result;
      } catch (raw) {
        this.error = asApiError(raw);
        if (this.error.code === "locked") this.refresh();
        return undefined;
      } finally {
        this.busy -= 1;
      }
    });
    this.#queue = run;
    return run;
  }

  async begin(): Promise<void> {
    const wanted = navigator.language.slice(0, 2);
    await this.speak(OFFICER_LANGUAGES.some((l) => l.tag === wanted) ? wanted : "en");
    await this.act(async () => {
      const status = await api.status();
      await this.#load(status);
      this.enter(status);
      void this.#hear();
      if (status.session !== "handed_over") return;
      // The page began anew in the person's hands: it stays there.
      const handed = await api.handed();
      this.#given = handed.training;
      this.reset({ at: "leaflet", lang: handed.language, labels: [] });
    });
  }

  async lock(): Promise<void> {
    const status = await this.act(() => api.lock());
    if (status) this.enter(status);
  }

  /** Follows the session: what is locked shows the locked screen, whatever was open before. */
  enter(status: StatusView): void {
    this.#follow(status);
    this.#claim(status);
    this.status = status;
    if (status.profile && status.profile.lang !== words.lang) void this.speak(status.profile.lang);
    if (status.session === "locked") {
      this.#forget();
      this.reset({ at: status.has_journal ? "locked" : "start" });
    }
  }

  /** In the person's hands: nothing of the case stays in the window. */
  giveAway(status: StatusView): void {
    this.#follow(status);
    this.status = status;
    this.#given = this.view?.record.training ?? false;
    if (this.content) this.content = languagesAlone(this.content.languages);
    this.#forget();
    this.#history = [];
  }

  /** Nothing of any case stays in the window. */
  #forget(): void {
    this.view = null;
    this.home = null;
    this.sealed = null;
    this.inbox = null;
    this.received = null;
    this.watched = null;
  }

  /** Notices shown to nobody in particular that are offered as proof: to whose notebook was open then, or
   * was opened next. To whoever holds the locked device, and to another officer, there are none. */
  get shown(): ShownLocked[] {
    const { notebook } = this.status ?? {};
    if (this.status?.session !== "open") return [];
    return this.#shown.filter((s) => s.notebook === notebook).map((s) => s.one);
  }

  keepShown(shown: ShownLocked[]): void {
    const notebook = this.status?.notebook ?? null;
    this.#shown = [...this.#shown, ...shown.map((one) => ({ notebook, one }))];
  }

  /** What was shown while it was locked belongs to who opens it; what another officer showed is forgotten. */
  #claim({ notebook }: StatusView): void {
    if (notebook === null) return;
    const here = this.#shown.filter((s) => s.notebook === null || s.notebook === notebook);
    this.#shown = here.map(({ one }) => ({ notebook, one }));
  }

  /** Content that was exchanged, by whomever, is asked for again with its words; so is what the person's hands
   * did not need. */
  #follow(status: StatusView): void {
    const before = this.status;
    if (before === null) return;
    const exchanged = before.content !== status.content;
    const back = before.session === "handed_over" && status.session !== "handed_over";
    if (exchanged) void this.speak(words.lang);
    if (exchanged || back) void this.act(() => this.#load(this.status ?? status));
  }

  async #load(status: StatusView): Promise<void> {
    this.content = status.session === "handed_over" ? languagesAlone(await api.languages()) : await api.content();
  }

  /** What can be heard comes when it is known; nothing waits for it. */
  async #hear(): Promise<void> {
    const languages = await api.heardLanguages().catch(() => null);
    if (languages && this.content) this.content = { ...this.content, languages };
  }

  /** After an act that may have exchanged the content: ends when the window shows the new one. */
  async renew(): Promise<void> {
    const status = await this.act(() => api.status());
    if (!status) return;
    this.enter(status);
    await this.act(async () => undefined);
  }

  refresh(): void {
    void api.status().then((status) => this.enter(status), () => undefined);
  }

  async speak(lang: string): Promise<void> {
    const text = await this.act(() => api.words(lang));
    if (text !== undefined) words.use(lang, text);
  }

  go(screen: Screen): void {
    this.#history.push(this.screen);
    this.#show(screen);
  }

  /** Takes the place of this screen: the way back leads past it. */
  replace(screen: Screen): void {
    this.#show(screen);
  }

  back(to: Screen = { at: "home" }): void {
    const next = this.#history.pop() ?? to;
    // What is urgent at home may have changed meanwhile.
    if (next.at === "home") void this.goHome();
    else this.#show(next);
  }

  /** Opens a screen whose way back is another one. Both are named before either is shown: what a
   * page was given is gone once the screen has changed. */
  via(base: Screen, screen: Screen): void {
    this.#history = [base];
    this.#show(screen);
  }

  reset(screen: Screen): void {
    this.#history = [];
    this.#show(screen);
  }

  #show(screen: Screen): void {
    this.error = null;
    this.note = null;
    this.screen = screen;
    requestAnimationFrame(() => {
      document.querySelector("main")?.scrollTo(0, 0);
      document.querySelector<HTMLElement>("h1[tabindex]")?.focus({ preventScroll: true });
    });
  }

  async goHome(): Promise<void> {
    await this.act(async () => {
      const post = this.status?.post;
      if (post === "recipient") this.inbox = await api.inbox();
      else if (post === "supervisor") this.watched = await api.watch();
      else if (post !== "interpreter" && post !== "publisher") this.home = await api.home();
      this.received = null;
      this.view = null;
      this.sealed = null;
      this.reset({ at: "home" });
    });
  }

  /** A received packet that was opened; the way back is what was received. */
  showReceived(received: ReceivedView): void {
    this.received = received;
    this.via({ at: "home" }, { at: "case" });
  }

  async openEncounter(id: string): Promise<void> {
    await this.act(async () => {
      const view = await api.show(id);
      const log = await api.log(id);
      const rows = this.content?.fields ?? [];
      this.view = view;
const screen = resume(view.record, log, (field) => rows.find((r) => r.id === field)?.screen ?? null);
      // From what was decided the way leads through the packets to the people.
      this.via({ at: screen.at === "decisions" ? "sealed" : "home" }, screen);
    });
  }

  /** Opens a page about an encounter that home spoke of; the way back is home. */
  async openFromHome(id: string, screen: Screen): Promise<void> {
    await this.act(async () => {
      this.view = await api.show(id);
      this.via({ at: "home" }, screen);
    });
  }

  /** One durable act of one or more events; the screen follows the core's answer. */
  record(...events: Happening[]): Promise<EncounterView | undefined> {
    return this.act(async () => {
      const id = this.view?.record.id;
      if (id === undefined || events.length === 0) return undefined;
      this.view = await api.record(id, events);
      return this.view;
    });
  }

  /** One act on the open encounter that is a verb of its own. */
  async change(doing: (id: string) => Promise<EncounterView>): Promise<void> {
    await this.act(async () => {
      const id = this.view?.record.id;
      if (id !== undefined) this.view = await doing(id);
    });
  }
}

export const app = new App();
