// What the post screen says: pure, from what the core answered. States and reasons are codes whose
// words stand in mailbox.ftl; a verifier's own reason has its words among the reasons of packets.
import type { CollectReport } from "../../lib/generated/CollectReport";
import type { MailboxesView } from "../../lib/generated/MailboxesView";
import type { MovingView } from "../../lib/generated/MovingView";
import type { OutboxLine } from "../../lib/generated/OutboxLine";
import type { RelayReport } from "../../lib/generated/RelayReport";
import type { Tone } from "../../lib/generated/Tone";

/** One way that packets can go: a stick that is plugged in, a mailbox, or a folder that is typed. */
export type Way = { address: string; name: string; place: string | undefined; remote: boolean };

/** Sticks first: they are in the officer's hand. */
export function ways(known: MailboxesView): Way[] {
  // A stick is known by the name on it.
  const named = (folder: string): string => folder.split("/").findLast((part) => part !== "") ?? folder;
  const sticks = known.sticks.map((folder) => ({ address: folder, name: named(folder), place: folder, remote: false }));
  return [...sticks, ...known.known.map((m) => ({ address: m.address, name: m.address, place: undefined, remote: m.is_remote }))];
}

/** What is typed for a folder, as an address; none when nothing is typed. */
export function folderAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === "") return null;
  return text.includes("://") || text.startsWith("/") ? text : `/${text}`;
}

/** The key of the words for a reason. */
export function reasonKey(reason: string): string {
  const refused = "refused-";
  return reason.startsWith(refused) ? `reason-${reason.slice(refused.length)}` : `mailbox-reason-${reason}`;
}

/** Its recipient refuses it for who signed it: sent again it would arrive no better. */
export function isInVain(line: OutboxLine): boolean {
  return line.reason === "certificate-revoked" || line.reason === "revoked-since";
}

/** Only what needs somebody stands out, and what is done. */
export function tone(line: OutboxLine): Tone {
  if (line.state === "failed" || line.reason === "revoked-since") return "attention";
  return stateKey(line) === "mailbox-state-left" || line.state === "acknowledged" ? "done" : "plain";
}

/** Who needs somebody comes first, then what waits, then the rest; the newest of each first. */
export function inOrder(lines: readonly OutboxLine[]): OutboxLine[] {
  const rank = ["failed", "queued", "sent", "withdrawn", "acknowledged"];
  const at = (line: OutboxLine): number => rank.indexOf(line.state === "sent" && line.ended ? "acknowledged" : line.state);
  return [...lines].reverse().sort((a, b) => at(a) - at(b));
}

/** The words for how far an act of moving is. */
export function progressKey(moving: MovingView): string {
  if (moving.is_stopping) return "mailbox-stopping";
  if (moving.total === 0) return "mailbox-connecting";
  if (moving.act === "relay") return "mailbox-carrying";
  return moving.act === "post" ? "mailbox-sending" : "mailbox-collecting";
}

/** The words for how far an item is: an answer or a report has ended when it was sent. */
export function stateKey(line: OutboxLine): string {
  return line.state === "sent" && line.ended ? "mailbox-state-left" : `mailbox-state-${line.state}`;
}

/** Something came that somebody has to look after. */
export function asksAttention(report: CollectReport): boolean {
  return report.quarantined + report.unreadable + report.unlisted > 0;
}

/** What collecting brought, as words to say one after the other. */
export function collectedWords(report: CollectReport): { key: string; count: number }[] {
  const parts = [
    { key: "mailbox-collected-receipts", count: report.receipts },
    { key: "mailbox-collected-extracts", count: report.extracts },
    { key: "mailbox-collected-again", count: report.again },
    { key: "mailbox-collected-quarantined", count: report.quarantined },
    { key: "mailbox-collected-left", count: report.unreadable + report.unlisted },
  ];
  return [{ key: "mailbox-collected", count: report.new }, ...parts.filter((part) => part.count > 0)];
}

/** What carrying did, as words to say one after the other. */
export function carriedWords(report: RelayReport): { key: string; count: number }[] {
  const parts = [
    { key: "mailbox-carried-there", count: report.there },
    { key: "mailbox-carried-broken", count: report.broken + report.unlisted },
    { key: "mailbox-carried-left", count: report.left },
  ];
  return [{ key: "mailbox-carried", count: report.carried }, ...parts.filter((part) => part.count > 0)];
}

/** The servers that are typed, one or several with commas. */
export function servers(typed: string): string[] {
  return typed
    .split(/[\s,]+/)
    .filter((text) => text !== "");
}
