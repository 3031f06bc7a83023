// How deadlines and packets stand out at the station. Pure; words are keys.
import type { Urgency } from "../../lib/generated/Urgency";
import type { WatchPacket } from "../../lib/generated/WatchPacket";

export function toneOf(urgency: Urgency): "attention" | "danger" | "" {
  return urgency === "overdue" ? "danger" : urgency === "soon" ? "attention" : "";
}

export type PacketState = { key: string; args: Record<string, number>; tone: "done" | "attention" };

/** Answered, given by hand, or neither. */
export function packetState(packet: Pick<WatchPacket, "receipt" | "handed_over">): PacketState {
  if (packet.receipt !== null) return { key: "watch-answered", args: { number: packet.receipt }, tone: "done" };
  return { key: packet.handed_over ? "watch-handed" : "watch-unanswered", args: {}, tone: packet.handed_over ? "done" : "attention" };
}
