// Which words say a remark: pure, so that every point is proven to have them.
import type { FeedbackLine } from "../../lib/generated/FeedbackLine";
import type { Lesson } from "../../lib/generated/Lesson";
import type { Point } from "../../lib/generated/Point";

/** Where a remark stands. */
export type Part = "right" | "missed" | "later";

/** What is named in a remark is called as on the screen where it is recorded. */
const KINDS: { [point in Point]?: (kind: string) => string } = {
  life: (kind) => `life-check-${kind}`,
  apart: (kind) => `life-apart-${kind}`,
  called: (kind) => `recipient-${kind}`,
  avenue: (kind) => `avenue-${kind}`,
  field: (kind) => `field-${kind}`,
};

/** The word key of a remark. */
export function remarkKey(line: FeedbackLine, part: Part): string {
  const point = line.point === "secrecy" ? `secrecy-${line.kind ?? "found"}` : line.point;
  return `training-${point}-${part}`;
}

/** The word key of what a remark names, if it names something. */
export function kindKey(line: FeedbackLine): string | null {
  const named = KINDS[line.point];
  return named !== undefined && line.kind !== null ? named(line.kind) : null;
}

/** Everything there is, for the tests: a new point without words cannot pass. */
export const LESSONS: readonly Lesson[] = ["signs", "third_party", "secrecy", "inform_only", "order", "report", "time", "interpreter"];
export const POINTS: { [point in Point]: readonly Part[] } = {
  victim: ["right", "missed"],
  child: ["right", "missed"],
  life: ["right", "missed"],
  apart: ["right", "missed"],
  told: ["right", "missed"],
  offered: ["right", "missed"],
  before_statement: ["right", "missed"],
  order_shown: ["right", "missed"],
  time: ["right", "missed"],
  answer: ["right", "missed"],
  called: ["right", "missed"],
  role: ["right", "missed"],
  secrecy: ["right", "missed"],
  avenue: ["right", "missed"],
  field: ["right", "missed"],
  closed: ["right", "missed"],
  informed: ["right", "later"],
  beyond: ["later"],
};
