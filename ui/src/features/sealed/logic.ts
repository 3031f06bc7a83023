// What was sealed, newest first, as the record keeps it; the words of the act itself are added
// while the window still has them. Pure.
import { callsAbout } from "../../lib/calls";
import type { Call } from "../../lib/generated/Call";
import type { HandOver } from "../../lib/generated/HandOver";
import type { OfficeName } from "../../lib/generated/OfficeName";
import type { Record as Encounter } from "../../lib/generated/Record";
import type { ReceiptNote } from "../../lib/generated/ReceiptNote";
import type { Referral } from "../../lib/generated/Referral";
import type { RevokedNote } from "../../lib/generated/RevokedNote";
import type { SealedPacketNote } from "../../lib/generated/SealedPacketNote";
import type { SealedView } from "../../lib/generated/SealedView";

export type Line = {
  note: SealedPacketNote;
  name: string;
  phoneText: string | null;
  handed: HandOver | undefined;
  receipt: ReceiptNote | undefined;
  /** The calls about whom it holds, oldest first. */
  calls: Call[];
  /** Whom any packet to its recipient holds: an answer about all of them names nobody. */
  everybody: string[];
  /** Its certificate was taken back before anybody had signed for it. */
  revoked: RevokedNote | undefined;
  /** A later packet to the same recipient has taken its place. */
  replaced: boolean;
  /** Sealed, but its file could not be written. */
  unwritten: boolean;
  /** Its size, while the window still knows it. */
  bytes: number | null;
};

/** Codes carry no more: as the core has it. */
const CODES_MAX = 60 * 1024;

/** Known to be too large; of one sealed earlier the core says it when asked. */
export function tooLargeForCodes(line: Line): boolean {
  return line.bytes !== null && line.bytes > CODES_MAX;
}

export function kibibytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}

export function sealedLines(record: Encounter, sealed: SealedView | null, offices: readonly OfficeName[]): Line[] {
  const places = record.referrals.map((referral, place) => ({ referral, place }));
  const isLater = (note: SealedPacketNote, place: number) =>
    record.referrals.slice(place + 1).some((r) =>
      r.packets.some((p) => p.identity === note.identity && p.kind === note.kind && p.recipient === note.recipient && note.labels.every((l) => p.labels.includes(l))),
    );
  return places.toReversed().flatMap(({ referral, place }) =>
    referral.packets.map((note) => {
      const fresh = sealed?.packets.find((p) => p.packet === note.packet);
      return {
        note,
        name: fresh?.name ?? offices.find((d) => d.id === note.recipient)?.name ?? note.recipient,
        phoneText: fresh?.phone_text ?? null,
        unwritten: fresh?.unwritten ?? false,
        bytes: fresh?.bytes ?? null,
        handed: referral.handed_over.findLast((h) => h.packet === note.packet),
        receipt: counted(referral.receipts.filter((r) => r.packet === note.packet)),
        calls: callsAbout(record.calls, note, place),
        everybody: sentTo(record, note),
        revoked: inVain(referral, note),
        replaced: isLater(note, place),
      };
    }),
  );
}

function sentTo(record: Encounter, to: SealedPacketNote): string[] {
  const packets = record.referrals.flatMap((r) => r.packets).filter((p) => !p.identity && p.kind === to.kind && p.recipient === to.recipient);
  return [...new Set(packets.flatMap((p) => p.labels))];
}

/** Nobody is known to have it. */
function inVain({ revoked, receipts, handed_over }: Referral, { packet }: SealedPacketNote): RevokedNote | undefined {
  const reached = [...receipts, ...handed_over].some((one) => one.packet === packet);
  return reached ? undefined : revoked.find((one) => one.packet === packet);
}

/** The answer that counts is the one with the highest number, whenever it came. */
function counted(receipts: ReceiptNote[]): ReceiptNote | undefined {
  return receipts.reduce<ReceiptNote | undefined>((best, r) => (best && best.number > r.number ? best : r), undefined);
}

/** Persons of whom only the anonymous count stays when the encounter closes. */
export function onlyCounted(
  record: Encounter,
  prompted: readonly string[],
): string[] {
  const sealed = new Set(record.referrals.flatMap((r) => r.packets.flatMap((p) => p.labels)));
  return record.persons
    .filter((p) => !prompted.includes(p.label) && p.held === null && !sealed.has(p.label))
    .map((p) => p.label);
}

/** Everybody of whom the Immigration Office was told in a packet, in the record's order. */
export function toldOffice(record: Encounter): string[] {
  const packets = record.referrals.flatMap((r) => r.packets).filter((p) => p.kind === "immigration_office");
  return record.persons.map((p) => p.label).filter((label) => packets.some((p) => p.labels.includes(label)));
}
