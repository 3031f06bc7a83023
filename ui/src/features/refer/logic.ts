// Who goes to whom in this act, and what came of the calls. Pure.
import type { Call } from "../../lib/generated/Call";
import type { RoutedView } from "../../lib/generated/RoutedView";

export function personsOf(routed: RoutedView, labels: readonly string[]): string[] {
  return routed.persons.filter((p) => labels.includes(p));
}

/** The last call to this recipient, if any. */
export function lastCall(calls: readonly Call[], routed: RoutedView): Call | undefined {
  return calls.findLast((c) => c.kind === routed.kind && c.recipient === routed.recipient);
}
