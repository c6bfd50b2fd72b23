/**
 * Rules for which of several submissions of one person counts.
 *
 * The first of these rules that distinguishes them decides, and a note says so:
 *
 * 1. what is on time counts before what is late, unless the latest was asked for;
 * 2. what was handed in later, where the platform says when;
 * 3. what has the larger number of the platform;
 * 4. a folder before the zip of the same name, which it was unpacked from;
 * 5. the last in the order of their names: nothing shows which is later, so the
 *    note says that too.
 *
 * @module
 */
import { listed } from "./choose.ts";
import type { RawSubmission } from "./raw_submission.ts";
import { compareCodePoints } from "./file_source.ts";
import { writtenOut } from "./written_out.ts";

/** Which of several submissions of one person counts. */
export type Which =
  /** What is on time; where all are late, the latest. */
  | "on time first"
  /** The latest, late or not. */
  | "latest"
  /** What is on time; what is late counts for nothing. */
  | "on time";

/** How two submissions of one person can be told apart: positive if `a` counts. */
const RULES: readonly {
  readonly prefers: (a: RawSubmission, b: RawSubmission) => number;
  readonly because: string;
}[] = [
  {
    prefers: (a, b) => Number(b.late ?? false) - Number(a.late ?? false),
    because: "for it is on time",
  },
  {
    prefers: ({ submitted: a }, { submitted: b }) =>
      a === undefined || b === undefined ? 0 : compareCodePoints(a, b),
    because: "for it was handed in later",
  },
  {
    prefers: ({ number: a }, { number: b }) =>
      a === undefined || b === undefined ? 0 : a - b,
    because: "for its number is larger",
  },
  {
    prefers: ({ source: a }, { source: b }) =>
      Number(b === `${a}.zip`) - Number(a === `${b}.zip`),
    because: "for it is what the zip was unpacked to",
  },
  {
    prefers: ({ source: a }, { source: b }) => compareCodePoints(a, b),
    because: "only because its name comes last: nothing shows which is later",
  },
];

/** Whether the first of two submissions of one person counts. */
export function isBetter(
  a: RawSubmission,
  b: RawSubmission,
  which: Which,
): boolean {
  return RULES[ruleBetween(a, b, which)].prefers(a, b) > 0;
}

function ruleBetween(a: RawSubmission, b: RawSubmission, which: Which): number {
  const found = RULES.findIndex(({ prefers }, i) =>
    !(i === 0 && which === "latest") && prefers(a, b) !== 0
  );
  return found === -1 ? RULES.length - 1 : found;
}

/** Says which one counts, and why. */
export function noteOn(
  counts: RawSubmission,
  others: readonly RawSubmission[],
  which: Which,
): string {
  // The weakest of the reasons is the one to be warned of.
  const rule = Math.max(
    ...others.map((other) => ruleBetween(counts, other, which)),
  );
  return `${others.length + 1} submissions of one person: ${
    writtenOut(counts.source)
  } counts, ${RULES[rule].because}; not ${
    listed(others.map(({ source }) => writtenOut(source)))
  }.`;
}
