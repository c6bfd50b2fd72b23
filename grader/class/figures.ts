/**
 * What can be counted in the records of a class.
 *
 * What is ungraded is the grader's fault and no zero: it is left out of every
 * mean and every share, and how much was left out is a figure of its own.
 *
 * @module
 */
import type { ExerciseReport, Verdict } from "../report/record.ts";
import { lessonOf, worthOf } from "./course_words.ts";
import { saidBy } from "./named.ts";
import type { Digest } from "./digest.ts";
import { hasUngraded, VERDICTS } from "./verdicts.ts";

/** An exercise of the class. */
export interface ExerciseFigures {
  readonly number: number;
  readonly name: string;
  readonly maxPoints: number;
  /** How many were counted. */
  readonly counted: number;
  /** How many were not, since the grader failed at them or was not asked. */
  readonly leftOut: number;
  /** Absent when nothing could be counted. */
  readonly mean?: number;
  /** How many of those counted pass. */
  readonly passing: number;
  /** How many have which verdict, in the order of {@linkcode VERDICTS}. */
  readonly verdicts: readonly (readonly [Verdict, number])[];
}

/** How many have points within two bounds, both included. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly students: number;
}

/** The points of the class. */
export interface PointFigures {
  readonly maxPoints: number;
  readonly counted: number;
  readonly leftOut: number;
  readonly mean?: number;
  readonly median?: number;
  readonly bands: readonly Band[];
}

/** A known mistake, and who has it. */
export interface MistakeFigures {
  readonly id: string;
  readonly when?: string;
  /** Where it was seen first. */
  readonly exercise: ExerciseReport;
  readonly check: string;
  readonly records: readonly Digest[];
}

/** A known mistake that is still being counted. */
type Found = Omit<MistakeFigures, "when" | "records"> & {
  when?: string;
  readonly records: Digest[];
};

/** How many bands there are at most, the full points among them. */
const MOST_BANDS = 12;

/** Counts every exercise that at least one was graded on. */
export function exerciseFigures(
  records: readonly Digest[],
): ExerciseFigures[] {
  const all = records.flatMap(({ report }) => report.exercises);
  const numbers = [...new Set(all.map(({ number }) => number))];
  return numbers.sort((a, b) => a - b).map((number) => {
    const here = all.filter((one) => one.number === number);
    const counted = here.filter((one) => !hasUngraded(one));
    return {
      number,
      name: lessonOf(number)?.name ?? here[0].name,
      maxPoints: worthOf(number) ?? most(here.map((one) => one.maxPoints)),
      counted: counted.length,
      leftOut: records.length - counted.length,
      mean: mean(counted.map(({ points }) => points)),
      passing: counted.filter(({ verdict }) => verdict === "pass").length,
      verdicts: VERDICTS.flatMap((verdict) => {
        const { length } = here.filter((one) => one.verdict === verdict);
        return length === 0 ? [] : [[verdict, length] as const];
      }),
    };
  });
}

/** Counts the points of those of whom every exercise of the class could be counted. */
export function pointFigures(records: readonly Digest[]): PointFigures {
  const exercises = exerciseFigures(records);
  const maxPoints = exercises.reduce((sum, one) => sum + one.maxPoints, 0);
  const points = records.map(({ report }) => report)
    .filter((report) =>
      report.exercises.length === exercises.length &&
      !report.exercises.some(hasUngraded)
    )
    .map(({ points }) => points)
    .sort((a, b) => a - b);
  const half = points.length / 2;
  return {
    maxPoints,
    counted: points.length,
    leftOut: records.length - points.length,
    mean: mean(points),
    median: mean([points[Math.ceil(half) - 1], points[Math.floor(half)]]
      .filter((one) => one !== undefined)),
    bands: bandsOf(points, maxPoints),
  };
}

/** Finds the known mistakes, those that most share first. */
export function mistakeFigures(
  records: readonly Digest[],
): MistakeFigures[] {
  const found = new Map<string, Found>();
  for (const record of records) {
    for (const exercise of record.report.exercises) {
      for (const check of exercise.checks) {
        for (const { id, when } of saidBy(check).mistakes) {
          const key = `${exercise.number} ${id}`;
          const mistake = found.get(key) ??
            { id, exercise, check: check.name, records: [] };
          found.set(key, mistake);
          mistake.when ??= when;
          // It is often seen in several checks.
          if (mistake.records.at(-1) !== record) mistake.records.push(record);
        }
      }
    }
  }
  return [...found.values()].sort((a, b) =>
    b.records.length - a.records.length ||
    a.exercise.number - b.exercise.number || (a.id < b.id ? -1 : 1)
  );
}

/** The seeds that were graded with, smallest first. */
export function seedsOf(records: readonly Digest[]): number[] {
  const seeds = new Set(records.map(({ report }) => report.seed));
  return [...seeds].sort((a, b) => a - b);
}

/** Bands of equal, round size; who has all points stands alone. */
function bandsOf(points: readonly number[], maxPoints: number): Band[] {
  const size = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000]
    .find((size) => maxPoints / size < MOST_BANDS) ?? maxPoints;
  const bounds: [from: number, to: number][] = [];
  for (let from = 0; from < maxPoints; from += size) {
    bounds.push([from, Math.min(from + size, maxPoints) - 1]);
  }
  bounds.push([maxPoints, maxPoints]);
  return bounds.map(([from, to]) => ({
    from,
    to,
    students: points.filter((one) => from <= one && one <= to).length,
  }));
}

function mean(numbers: readonly number[]): number | undefined {
  return numbers.length === 0
    ? undefined
    : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}
