// A disclosure value between the journal and a line of text on the screen. Pure. An instant is
// shown in Belgian time and kept in UTC; what cannot be read is passed on as typed, so
// that the core refuses it in words instead of this file dropping it.
import { belgian } from "../civil";
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

/** Whether what was typed says anything new: what stands without an entry is none. */
export function isChanged(next: FieldValue | null, value: FieldValue | null, standing: FieldValue | null): boolean {
  return next !== value && (value !== null || next !== standing);
}

/** `2026-11-22 02:41` in Belgian time, as on every paper. */
export function localTime(value: string): string {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? value : belgian(at);
}

function instant(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}$/.test(text)) return text;
  const typed = text.replace("T", " ");
  // Summer time first: of an hour that comes twice the first is meant.
  const [found] = [2, 1].map((ahead) => new Date(`${typed.replace(" ", "T")}:00+0${ahead}:00`)).filter((at) => !Number.isNaN(at.getTime()) && belgian(at) === typed);
  return found ? found.toISOString() : text;
}
