// Which sentences there are, which is next, and which notice goes on. Pure.
import type { InterpreterKind } from "../../lib/generated/InterpreterKind";
import type { InterpreterSentence } from "../../lib/generated/InterpreterSentence";
import type { InterpreterView } from "../../lib/generated/InterpreterView";
import type { Notice } from "../../lib/generated/Notice";
import type { Person } from "../../lib/generated/Person";

export const KINDS: readonly InterpreterKind[] = ["sworn", "phone", "colleague", "other"];

/** What is said to an interpreter before the first sentence: twenty seconds. */
export const BRIEF = [1, 2, 3, 4, 5].map((n) => `interpreter-brief-${n}`);

/** The roadside notice, or with it the whole one. */
export function sentencesOf(notice: InterpreterView, full: boolean): InterpreterSentence[] {
  return notice.parts.slice(0, full ? undefined : 1).flatMap((part) => part.sentences);
}

/** The first sentence that was not conveyed. */
export function nextSentence(all: readonly InterpreterSentence[], conveyed: readonly string[]): InterpreterSentence | undefined {
  return all.find((sentence) => !conveyed.includes(sentence.key));
}

/** The same interpreter of the same words goes on where the last notice was broken off. */
export function openNotice(person: Person | undefined, notice: InterpreterView, kind: InterpreterKind): Notice | undefined {
  const last = person?.notices.at(-1);
  const same = last?.medium === "interpreted" && last.interpreter === kind && last.version === notice.version;
  return same && nextSentence(sentencesOf(notice, false), last.sentences) ? last : undefined;
}
