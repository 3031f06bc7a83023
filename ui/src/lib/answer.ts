// What a recipient answers: the same answer about several persons is one line. Pure; words are keys.
import type { ReceiptAnswer } from "./generated/ReceiptAnswer";
import type { ReceiptReason } from "./generated/ReceiptReason";
import type { ReceiptStatus } from "./generated/ReceiptStatus";

const STATUSES: readonly ReceiptStatus[] = ["accepted", "full", "declined", "need_more"];
export const DECLINED: readonly ReceiptReason[] = ["other_area", "other_care", "outside_task", "not_reached", "already_helped", "not_stated"];
export const NEEDED: readonly ReceiptReason[] = ["need_contact", "need_place", "need_language", "need_age", "need_facts", "need_call"];

/** What can be answered: an office that takes nobody in is never full. */
export function statusesOf(hasRooms: boolean): readonly ReceiptStatus[] {
  return hasRooms ? STATUSES : STATUSES.filter((status) => status !== "full");
}

/** The reasons that a status asks for; none for the others. */
export function reasonsOf(status: ReceiptStatus): readonly ReceiptReason[] {
  if (status === "declined") return DECLINED;
  return status === "need_more" ? NEEDED : [];
}

export type AnswerLine = { key: string; who: string; status: string; reason: string | null };

/** One line for each answer that is given, in the order of the persons. */
export function answerWords(answers: readonly ReceiptAnswer[]): AnswerLine[] {
  const lines = new Map<string, AnswerLine>();
  for (const { scope, status, reason } of answers) {
    const key = `${status} ${reason ?? ""}`;
    const line = lines.get(key);
    if (line) line.who = [line.who, scope].filter(Boolean).join(" ");
    else
      lines.set(key, {
        key,
        who: scope ?? "",
        status: `answer-status-${status}`,
        reason: reason === null ? null : `answer-reason-${reason}`,
      });
  }
  return [...lines.values()];
}

/** Another status for some: a reason that no longer fits goes with the old one. */
export function answered(answers: readonly ReceiptAnswer[], scopes: readonly (string | null)[], status: ReceiptStatus): ReceiptAnswer[] {
  return answers.map((a) => (scopes.includes(a.scope) && a.status !== status ? { scope: a.scope, status, reason: null } : a));
}

/** Another reason for some. */
export function reasoned(answers: readonly ReceiptAnswer[], scopes: readonly (string | null)[], reason: ReceiptReason): ReceiptAnswer[] {
  return answers.map((a) => (scopes.includes(a.scope) && reasonsOf(a.status).includes(reason) ? { ...a, reason } : a));
}

/** Whether every answer that needs a reason has one, and the whole says something new. */
export function isReady(answers: readonly ReceiptAnswer[], before: readonly ReceiptAnswer[]): boolean {
  const complete = answers.every((a) => (reasonsOf(a.status).length > 0) === (a.reason !== null));
  return complete && JSON.stringify(answers) !== JSON.stringify(before);
}
