// A disclosure value between the journal and a line of text on the screen. Pure. An instant is
// shown in the device's own time and kept in UTC; what cannot be read is passed on as typed, so
// that the core refuses it in words instead of this file dropping it.
import type { FieldInput } from "../generated/FieldInput";
import type { FieldValue } from "../generated/FieldValue";

export function asInput(input: FieldInput, value: FieldValue | null): string {
  if (typeof value !== "string") return "";
  return input === "time" ? localTime(value) : value;
}

export function asValue(input: FieldInput, text: string): FieldValue | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return input === "time" ? instant(trimmed) : trimmed;
}

/** `2026-11-22 02:41` in the device's time. */
export function localTime(value: string): string {
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return value;
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

function instant(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}$/.test(text)) return text;
  const at = new Date(text.replace(" ", "T"));
  return Number.isNaN(at.getTime()) ? text : at.toISOString();
}
