/**
 * Rules for which of several submissions of one person counts.
 *
 * The first of these rules that distinguishes them decides, and a note says so:
 *
 * 1. what is on time counts before what is late, unless the latest was asked for;
 * 2. what was handed in later, where the platform says when;
 * 3. what has the larger number of the platform;
 * 4. a folder before the zip of the same name, which it was unpacked from;
 * 5. what is later by the number of its copy and by the dates in it (`later.ts`).
 *
 * If none does, nobody can know: the grade is open, and the reason says so.
 *
 * @module
 */
import { listed } from "./choose.ts";
import { type Age, compareAge } from "./later.ts";
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

/** A submission with the latest date in it, where it has one. */
export type Dated = RawSubmission & Pick<Age, "changed">;

/** How two submissions of one person can be told apart: positive if `a` counts. */
const RULES: readonly {
  readonly prefers: (a: Dated, b: Dated) => number;
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
    prefers: compareAge,
    because: "for it is later by its number or the dates in it",
  },
];

/**
 * The one that counts.
 *
 * @returns `undefined` if nothing shows for certain which it is.
 */
export function countingOf(
  submissions: readonly Dated[],
  which: Which,
): Dated | undefined {
  return submissions.find((one) =>
    submissions.every((other) =>
      other === one || ruleBetween(one, other, which)?.sign === 1
    )
  );
}

function ruleBetween(
  a: Dated,
  b: Dated,
  which: Which,
): { index: number; sign: number } | undefined {
  for (const [index, { prefers }] of RULES.entries()) {
    if (index === 0 && which === "latest") continue;
    const sign = Math.sign(prefers(a, b));
    if (sign !== 0) return { index, sign };
  }
  return undefined;
}

/** Says which one counts, and why. */
export function noteOn(
  counts: Dated,
  others: readonly Dated[],
  which: Which,
): string {
  // The weakest of the reasons is the one to be warned of.
  const rule = Math.max(
    ...others.map((other) => ruleBetween(counts, other, which)!.index),
  );
  return `${others.length + 1} submissions of one person: ${
    writtenOut(counts.source)
  } counts, ${RULES[rule].because}; not ${sourcesOf(others)}.`;
}

/** Says why none of them counts, and what to do. */
export function doubtOn(submissions: readonly Dated[]): string {
  return `${submissions.length} submissions look like one person's, and nothing ` +
    `shows for certain which is the later: ${
      sourcesOf(submissions)
    }. Leave the ` +
    "one that counts in the folder, and grade again.";
}

function sourcesOf(submissions: readonly Dated[]): string {
  return listed(submissions.map(({ source }) => writtenOut(source)));
}
