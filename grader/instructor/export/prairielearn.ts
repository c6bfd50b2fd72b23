/**
 * PrairieLearn: a `results.json` for each student, as an external grader writes it.
 *
 * The format is that of "Grading results" in PrairieLearn's documentation of
 * external grading. Its `score` is a part of 1. If something that counts is
 * ungraded, the submission is not `gradable`: then PrairieLearn takes no score,
 * gives and takes no points, and the attempt is not used up. It then shows
 * `format_errors`, which hold the reason.
 *
 * @module
 */
import type { ClassRecord } from "../class/record.ts";
import type { Format } from "./format.ts";
import { toJson } from "./json.ts";
import { outcomesOf, printedBy } from "./outcomes.ts";
import type { Scale } from "./scale.ts";
import { standingOf } from "../class/standing.ts";
import { pointsOf, whereUngraded, whyOpen } from "./standing.ts";

/** The format. */
export const prairielearn = {
  name: "prairielearn",
  settings: { roster: "optional" },
  next: "An external grader of PrairieLearn writes it to /grade/results/.",
  write: ({ records, scale }) =>
    new Map(records.map(({ stem, record }) => [
      `${stem}/results.json`,
      toJson(prairielearnResults(record, scale)),
    ])),
} satisfies Format;

/** What PrairieLearn reads; only what is written here. */
export interface PrairielearnResults {
  readonly gradable: boolean;
  /** From 0 to 1; not there when it is not gradable. */
  readonly score?: number;
  readonly format_errors?: readonly string[];
  readonly message: string;
  readonly output?: string;
  readonly tests: readonly PrairielearnTest[];
}

/** One test of {@linkcode PrairielearnResults}. */
export interface PrairielearnTest {
  readonly name: string;
  /** A test without points makes PrairieLearn show no points at all. */
  readonly points?: number;
  readonly max_points: number;
  readonly message?: string;
}

/** Makes PrairieLearn's results of one submission. */
export function prairielearnResults(
  record: ClassRecord,
  scale: Scale,
): PrairielearnResults {
  const report = record.shown ?? record.report;
  const points = pointsOf(record);
  const failed =
    `The grader itself failed ${
      whereUngraded(report)
    }. That is not your fault: no points were given or taken. ` +
    "Please submit again, or tell the course staff.";
  const printed = report.exercises.flatMap((exercise) => {
    const text = printedBy(exercise);
    return text === undefined
      ? []
      : [`Exercise ${exercise.number} printed:\n${text}`];
  });
  return {
    gradable: points !== undefined,
    ...(points === undefined
      ? { format_errors: whyOpen(record, failed) }
      : { score: scale.maxPoints === 0 ? 0 : points / scale.maxPoints }),
    message: [
      ...(points === undefined
        ? whyOpen(record, failed)
        : [`${points} of ${scale.maxPoints} points.`]),
      ...standingOf(record).decided,
    ].join("\n"),
    ...(printed.length > 0 && { output: printed.join("\n\n") }),
    tests: outcomesOf(record, scale).map((outcome) => ({
      name: outcome.name,
      ...(outcome.points !== undefined && { points: outcome.points }),
      max_points: outcome.maxPoints,
      ...(outcome.text !== "" && { message: outcome.text }),
    })),
  };
}
