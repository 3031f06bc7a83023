import { expect, test } from "vitest";
import type { Record as Encounter } from "../../lib/generated/Record";
import type { SealedView } from "../../lib/generated/SealedView";
import { onlyCounted, sealedLines } from "./logic";

const note = (packet: string, labels: string[]) => ({
  packet,
  kind: "centre",
  recipient: "payoke",
  labels,
  evidence_id: "aa",
  file_name: `${packet}.asice.age`,
  by_hand: true,
});

const record = {
  persons: [
    { label: "A", held: null },
    { label: "B", held: null },
    { label: "C", held: "doubt" },
  ],
  calls: [{ kind: "centre", recipient: "payoke", outcome: "full", labels: [], at: "", sealed_before: 1 }],
  referrals: [
    { packets: [note("old", ["A"])], handed_over: [], receipts: [2, 3, 1].map((number) => ({ packet: "old", number })), revoked: [] },
    { packets: [note("new", ["A"])], handed_over: [{ packet: "new", to: "desk", signed_for: true, at: "" }], receipts: [], revoked: [] },
  ],
} as unknown as Encounter;

test("after a restart the packets are still listed, newest first, with their receipts", () => {
  const lines = sealedLines(record, null, [{ id: "payoke", name: "Payoke" }]);
  expect(lines.map((l) => l.note.packet)).toEqual(["new", "old"]);
  expect(lines[0]?.handed?.to).toBe("desk");
  expect(lines[0]?.name).toBe("Payoke");
  expect(lines.map((l) => l.receipt?.number)).toEqual([undefined, 3]);
});

test("what a centre says by telephone is about the packet it had then, and a later packet takes its place", () => {
  const lines = sealedLines(record, null, []);
  expect(lines.map((l) => l.calls.at(-1)?.outcome)).toEqual([undefined, "full"]);
  expect(lines.map((l) => l.replaced)).toEqual([false, true]);
});

test("a call that names persons stands at the packets that hold them, and each packet knows who else was sent there", () => {
  const call = { kind: "centre", recipient: "payoke", outcome: "declined", labels: ["B"], at: "", sealed_before: 2 };
  const referrals = [["A", "B"], ["C"]].map((labels, place) => ({ packets: [note(`p${place}`, labels)], handed_over: [], receipts: [], revoked: [] }));
  const lines = sealedLines({ ...record, calls: [call], referrals } as unknown as Encounter, null, []);
  expect(lines.map((l) => [l.note.packet, l.calls.length])).toEqual([
    ["p1", 0],
    ["p0", 1],
  ]);
  expect(lines.map((l) => l.everybody)).toEqual([
    ["A", "B", "C"],
    ["A", "B", "C"],
  ]);
});

test("a packet whose certificate was taken back says so, until somebody is known to have it", () => {
  const at = (changed: object) => sealedLines({ ...record, referrals: [{ ...record.referrals[0], receipts: [], revoked: [{ packet: "old", left: true, at: "" }], ...changed }] } as unknown as Encounter, null, []);
  expect(at({})[0]?.revoked?.left).toBe(true);
  expect(at({ receipts: [{ packet: "old", number: 1 }] })[0]?.revoked).toBeUndefined();
  expect(sealedLines(record, null, []).map((l) => l.revoked)).toEqual([undefined, undefined]);
});

test("only those who are neither referred nor held are reduced to a count", () => {
  expect(onlyCounted(record, [])).toEqual(["B"]);
  expect(onlyCounted(record, ["B"])).toEqual([]);
});

test("a packet whose file could not be written says so, and the others do not", () => {
  const sealed = { packets: [{ packet: "new", name: "Payoke", phone_text: null, bytes: 1, unwritten: true }] } as unknown as SealedView;
  expect(sealedLines(record, sealed, []).map((l) => [l.note.packet, l.unwritten])).toEqual([
    ["new", true],
    ["old", false],
  ]);
});
