/**
 * The points that the exercises of a class are worth.
 *
 * A record says 0 for the worth of what is ungraded; what it would have been worth
 * is read from the other records of the class, and from the course table where
 * nobody's was graded. A class whose records disagree is not exported at all.
 *
 * @module
 */
import type { StoredRecord } from "../class/read_records.ts";
import type { Edition } from "../../core/course/edition.ts";

/** The exercises that were graded, and their worth. */
export interface Scale {
  readonly exercises: readonly ScaledExercise[];
  /** The sum of all. */
  readonly maxPoints: number;
}

/** What one exercise is worth. */
export interface ScaledExercise {
  readonly number: number;
  readonly name: string;
  readonly maxPoints: number;
  /** The worth of each of its checks, by name. */
  readonly checks: ReadonlyMap<string, number>;
}

/**
 * Finds out what everything is worth.
 *
 * @param records At least one.
 * @param edition Which exercises there are.
 * @throws {Error} If two records were not graded for the same exercises, or not by the same table.
 */
export function scaleOf(
  records: readonly StoredRecord[],
  edition: Edition,
): Scale {
  const [first] = records;
  const numbersOf = ({ record: { report } }: StoredRecord) =>
    report.exercises.map(({ number }) => number).join(", ");
  for (const stored of records) {
    if (numbersOf(stored) !== numbersOf(first)) {
      throw new Error(
        `${first.stem}.json has the exercises ${numbersOf(first)} and ` +
          `${stored.stem}.json has ${numbersOf(stored)}: a class is exported ` +
          "when the same exercises were graded for everybody",
      );
    }
  }
  const exercises = first.record.report.exercises.map(({ number, name }, i) => {
    const checks = checksOf(records, i, edition);
    return { number, name, maxPoints: sum(checks.values()), checks };
  });
  return { exercises, maxPoints: sum(exercises.map((e) => e.maxPoints)) };
}

/** The worth of the checks of the exercise at an index. */
function checksOf(
  records: readonly StoredRecord[],
  index: number,
  edition: Edition,
): Map<string, number> {
  const worth = new Map<string, number>();
  for (const { stem, record: { report } } of records) {
    const { number, checks } = report.exercises[index];
    for (const { name, verdict, maxPoints } of checks) {
      if (verdict === "ungraded") continue;
      if ((worth.get(name) ?? maxPoints) !== maxPoints) {
        throw new Error(
          `"${name}" of exercise ${number} is worth ${
            worth.get(name)
          } in some ` +
            `records and ${maxPoints} in ${stem}.json: they were graded by ` +
            "different versions of the course; grade the class again",
        );
      }
      worth.set(name, maxPoints);
    }
  }
  const { number, checks } = records[0].record.report.exercises[index];
  const lesson = edition.exercises.find((lesson) => lesson.number === number);
  for (const { name } of checks) {
    if (worth.has(name)) continue;
    const check = lesson?.exercise.checks.find((check) => check.name === name);
    worth.set(name, check?.points ?? 0);
  }
  return worth;
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
