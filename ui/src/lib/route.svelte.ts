// Where chosen persons would go, as the core would seal it now: asked again whenever the choice or the
// encounter changes, and known only while the answer is about both as they stand.
import { untrack } from "svelte";
import { api } from "./api";
import { app } from "./app.svelte";
import type { EncounterView } from "./generated/EncounterView";
import type { RoutedView } from "./generated/RoutedView";

export type Route = {
  /** The last answer; of another choice until `known`. */
  readonly list: RoutedView[];
  readonly known: boolean;
};

/** To be called while a component begins. */
export function routeOf(view: () => EncounterView, labels: () => readonly string[]): Route {
  let answered = $state.raw<{ key: string; list: RoutedView[] }>({ key: "", list: [] });
  const key = $derived(`${view().record.id} ${view().record.last_seq} ${labels().join(" ")}`);
  $effect(() => {
    const asked = key;
    const { id, chosen } = untrack(() => ({ id: view().record.id, chosen: [...labels()] }));
    let wanted = true;
    void app.act(() => api.route(id, chosen)).then((list) => {
      if (list && wanted) answered = { key: asked, list };
    });
    return () => {
      wanted = false;
    };
  });
  return {
    get list() {
      return answered.list;
    },
    get known() {
      return answered.key === key;
    },
  };
}
