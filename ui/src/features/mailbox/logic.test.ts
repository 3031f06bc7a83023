import { expect, test } from "vitest";
import type { CollectReport } from "../../lib/generated/CollectReport";
import type { OutboxLine } from "../../lib/generated/OutboxLine";
import { asksAttention, carriedWords, collectedWords, folderAddress, inOrder, isInVain, progressKey, reasonKey, servers, stateKey, tone, ways } from "./logic";

const line = (digest: string, state: string): OutboxLine => ({
  digest,
  kind: "packet",
  subject: "p",
  encounter: null,
  recipient: "PAG-ASA",
  state,
  reason: null,
  at: "today",
  mailbox: null,
  ended: false,
});

const none: CollectReport = { looked_at: 0, new: 0, receipts: 0, extracts: 0, again: 0, quarantined: 0, unreadable: 0, unlisted: 0, strays: 0 };

test("a stick in the hand stands before a mailbox far away", () => {
  const known = { address: "https://dav.example.be", user: "", has_secret: false, region: null, endpoints: [], is_remote: true };
  expect(ways({ known: [known], sticks: ["/media/usb"] }).map((w) => w.address)).toEqual(["/media/usb", "https://dav.example.be"]);
});

test("a stick is called by the name on it", () => {
  expect(ways({ known: [], sticks: ["/media/anna/BLUE STICK"] })[0]).toMatchObject({ name: "BLUE STICK", place: "/media/anna/BLUE STICK" });
});

test("a typed folder becomes a whole path and an empty one becomes nothing", () => {
  expect(folderAddress(" /media/usb ")).toBe("/media/usb");
  expect(folderAddress("media/usb")).toBe("/media/usb");
  expect(folderAddress("file:///media/usb")).toBe("file:///media/usb");
  expect(folderAddress("  ")).toBeNull();
});

test("a reason of the verifier has the verifier's words", () => {
  expect(reasonKey("altered")).toBe("mailbox-reason-altered");
  expect(reasonKey("refused-signature_invalid")).toBe("reason-signature_invalid");
});

test("what needs somebody stands first and stands out", () => {
  const lines = [line("a", "acknowledged"), line("b", "queued"), line("c", "failed"), line("d", "queued")];
  expect(inOrder(lines).map((l) => l.digest)).toEqual(["c", "d", "b", "a"]);
  expect([line("c", "failed"), line("a", "acknowledged"), line("b", "sent")].map(tone)).toEqual(["attention", "done", "plain"]);
});

test("what was signed in vain is not sent again and stands out, unless something took its place", () => {
  const of = (state: string, reason: string | null) => ({ ...line("a", state), reason });
  const lines = [of("failed", "certificate-revoked"), of("sent", "revoked-since"), of("withdrawn", "certificate-revoked"), of("failed", "too-large")];
  expect(lines.map(isInVain)).toEqual([true, true, true, false]);
  expect(lines.map(tone)).toEqual(["attention", "attention", "plain", "attention"]);
});

test("progress says what is done, and that it stops when it was asked to", () => {
  const moving = { act: "post", done: 1, total: 4, is_stopping: false } as const;
  expect(progressKey(moving)).toBe("mailbox-sending");
  expect(progressKey({ ...moving, act: "collect" })).toBe("mailbox-collecting");
  expect(progressKey({ ...moving, total: 0 })).toBe("mailbox-connecting");
  expect(progressKey({ ...moving, is_stopping: true })).toBe("mailbox-stopping");
});

test("only what happened is said of a collecting", () => {
  expect(collectedWords(none)).toEqual([{ key: "mailbox-collected", count: 0 }]);
  const keys = collectedWords({ ...none, new: 4, quarantined: 1, unreadable: 1, unlisted: 1 });
  expect(keys).toEqual([
    { key: "mailbox-collected", count: 4 },
    { key: "mailbox-collected-quarantined", count: 1 },
    { key: "mailbox-collected-left", count: 2 },
  ]);
});

test("servers are told apart by commas and spaces", () => {
  expect(servers("https://a.be, https://b.be  https://c.be,")).toEqual(["https://a.be", "https://b.be", "https://c.be"]);
  expect(servers(" ")).toEqual([]);
});

test("an answer has ended when it was sent, a packet when it was signed for", () => {
  const sent = line("a", "sent");
  const answer = { ...sent, kind: "receipt", ended: true };
  expect([stateKey(sent), stateKey(answer)]).toEqual(["mailbox-state-sent", "mailbox-state-left"]);
  expect([tone(sent), tone(answer)]).toEqual(["plain", "done"]);
});

test("an answer that came is told and asks nothing", () => {
  const report = { ...none, new: 1, receipts: 1 };
  expect(collectedWords(report).map((w) => w.key)).toEqual(["mailbox-collected", "mailbox-collected-receipts"]);
  expect(asksAttention(report)).toBe(false);
  expect(asksAttention({ ...report, quarantined: 1 })).toBe(true);
});

test("what was carried is told with what was there and what was left", () => {
  const report = { seen: 5, carried: 3, there: 1, broken: 1, left: 0, unlisted: 0, bytes: 9 };
  expect(carriedWords(report).map((w) => w.key)).toEqual(["mailbox-carried", "mailbox-carried-there", "mailbox-carried-broken"]);
  expect(carriedWords({ ...report, there: 0, broken: 0 })).toHaveLength(1);
  expect(carriedWords({ ...report, there: 0, broken: 0, left: 2 })[1]).toEqual({ key: "mailbox-carried-left", count: 2 });
  expect(progressKey({ act: "relay", done: 1, total: 2, is_stopping: false })).toBe("mailbox-carrying");
});
