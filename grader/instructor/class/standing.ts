/**
 * The points of a submission when everything is taken into account: the report, files
 * that could not be used, whose it is, and the decisions of a person.
 *
 * Points that are not known are open, which is never the same as zero.
 *
 * @module
 */
import type { ExerciseReport } from "../../core/report/report.ts";
import type { ClassRecord, Override } from "./record.ts";
import { hasUngraded } from "./verdicts.ts";

/** What a standing is made from; a digest of a record will do. */
export type Stood = Pick<
  ClassRecord,
  "report" | "unusable" | "overrides" | "disputed"
>;

/** How a submission stands. */
export interface Standing {
  /** The total; absent while it is open. */
  readonly points?: number;
  /** By the number of the exercise; `undefined` where it is open. */
  readonly exercises: ReadonlyMap<number, number | undefined>;
  /** Why the total is open, a sentence each; none where it is not. */
  readonly open: readonly string[];
  /** What a person decided, a sentence each. */
  readonly decided: readonly string[];
}

/** Finds out how a submission stands. */
export function standingOf(record: Stood): Standing {
  const { report, overrides = [], disputed, unusable = [] } = record;
  const total = overrides.find(({ exercise }) => exercise === undefined);
  const open: string[] = disputed === undefined ? [] : [disputed];
  const unused: [reason: string, exercise: ExerciseReport][] = [];
  const exercises = new Map(report.exercises.map((exercise) => {
    const { number } = exercise;
    const decided = overrides.find((one) => one.exercise === number);
    if (decided !== undefined) return [number, decided.points];
    const reason = unusable.find((one) =>
      one.exercise === number && one.counts !== "zero"
    )?.reason;
    if (hasUngraded(exercise)) {
      open.push(
        `${titleOf(exercise)} could not be graded, by the grader's own fault.`,
      );
    }
    if (reason !== undefined) unused.push([reason, exercise]);
    const isOpen = hasUngraded(exercise) || reason !== undefined ||
      disputed !== undefined;
    return [number, isOpen ? undefined : exercise.points];
  }));
  open.push(...sentencesOn(unused));
  const decided = overrides.map(sentenceOn);
  if (total !== undefined) {
    return { points: total.points, exercises, open: [], decided };
  }
  return {
    ...(open.length === 0 && {
      points: [...exercises.values()].reduce<number>(
        (sum, points) => sum + points!,
        0,
      ),
    }),
    exercises,
    open,
    decided,
  };
}

/** One sentence for each reason: one file often stands for several exercises. */
function sentencesOn(
  unused: readonly [reason: string, exercise: ExerciseReport][],
): string[] {
  return [...Map.groupBy(unused, ([reason]) => reason)].map(
    ([reason, exercises]) => {
      const [[, first], ...more] = exercises;
      const what = more.length === 0
        ? titleOf(first)
        : `Exercises ${
          new Intl.ListFormat("en").format(
            exercises.map(([, { number, name }]) => `${number} (${name})`),
          )
        }`;
      return `${what} ${more.length === 0 ? "is" : "are"} open: ${reason}`;
    },
  );
}

function titleOf({ number, name }: ExerciseReport): string {
  return `Exercise ${number} (${name})`;
}

/** What a person decided, as it is shown everywhere. */
function sentenceOn({ exercise, points, note }: Override): string {
  const what = exercise === undefined ? "The total" : `Exercise ${exercise}`;
  const why = note === undefined ? "" : ` (${note})`;
  return `${what} was set to ${points} ${
    points === 1 ? "point" : "points"
  } by the course staff${why}.`;
}
