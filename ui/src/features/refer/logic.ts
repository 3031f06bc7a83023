// Who goes to whom in this act. Pure.
import type { RoutedView } from "../../lib/generated/RoutedView";

export function personsOf(routed: RoutedView, labels: readonly string[]): string[] {
  return routed.persons.filter((p) => labels.includes(p));
}
