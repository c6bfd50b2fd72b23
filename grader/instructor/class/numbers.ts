/**
 * Counts over the records of a class.
 *
 * An ungraded check is the grader's fault and not a zero: it is left out of every
 * mean and every share, and how much was left out is a number of its own.
 *
 * @module
 */
import type { ExerciseReport, Verdict } from "../../core/report/report.ts";
import { lessonOf, worthOf } from "./course_words.ts";
import type { Edition } from "../../core/course/edition.ts";
import { mistakesIn } from "./named.ts";
import type { Digest } from "./digest.ts";
import { standingOf } from "./standing.ts";
import { hasUngraded, VERDICTS } from "./verdicts.ts";

/** An exercise of the class. */
export interface ExerciseCounts {
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
  /** How many are open until somebody decides: their verdicts are not listed. */
  readonly open: number;
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
export interface PointCounts {
  readonly maxPoints: number;
  readonly counted: number;
  readonly leftOut: number;
  readonly mean?: number;
  readonly median?: number;
  readonly bands: readonly Band[];
}

/** A known mistake, and who has it. */
export interface MistakeCounts {
  readonly id: string;
  readonly when: string;
  /** Where it was seen first. */
  readonly exercise: ExerciseReport;
  readonly check: string;
  readonly records: readonly Digest[];
}

/** A known mistake that is still being counted. */
type Found = Omit<MistakeCounts, "records"> & {
  readonly records: Digest[];
};

/** How many bands there are at most, the full points among them. */
const MOST_BANDS = 12;

/** Counts every exercise that at least one was graded on. */
export function countExercises(
  records: readonly Digest[],
  edition: Edition,
): ExerciseCounts[] {
  const all = records.flatMap((record) => {
    const { exercises } = standingOf(record);
    return record.report.exercises.map((one) => ({
      ...one,
      stands: exercises.get(one.number),
    }));
  });
  const numbers = [...new Set(all.map(({ number }) => number))];
  return numbers.sort((a, b) => a - b).map((number) => {
    const here = all.filter((one) => one.number === number);
    const counted = here.filter(({ stands }) => stands !== undefined);
    const isOpen = (one: typeof here[number]) =>
      one.stands === undefined && !hasUngraded(one);
    return {
      number,
      name: lessonOf(edition, number)?.name ?? here[0].name,
      maxPoints: worthOf(edition, number) ??
        most(here.map((one) => one.maxPoints)),
      counted: counted.length,
      leftOut: records.length - counted.length,
      mean: mean(counted.map(({ stands }) => stands!)),
      passing: counted.filter(({ verdict }) => verdict === "pass").length,
      open: here.filter(isOpen).length,
      verdicts: VERDICTS.flatMap((verdict) => {
        const { length } = here.filter((one) =>
          one.verdict === verdict && !isOpen(one)
        );
        return length === 0 ? [] : [[verdict, length] as const];
      }),
    };
  });
}

/** Counts the points of those of whom every exercise of the class could be counted. */
export function countPoints(
  records: readonly Digest[],
  edition: Edition,
): PointCounts {
  const exercises = countExercises(records, edition);
  const maxPoints = exercises.reduce((sum, one) => sum + one.maxPoints, 0);
  const points = records
    .filter(({ report }) => report.exercises.length === exercises.length)
    .flatMap((record) => standingOf(record).points ?? [])
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
export function countMistakes(
  records: readonly Digest[],
): MistakeCounts[] {
  const found = new Map<string, Found>();
  for (const record of records) {
    for (const exercise of record.report.exercises) {
      for (const check of exercise.checks) {
        for (const { id, when } of mistakesIn(check)) {
          const key = `${exercise.number} ${id}`;
          const mistake = found.get(key) ??
            { id, when, exercise, check: check.name, records: [] };
          found.set(key, mistake);
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
