/**
 * Gradescope: a `results.json` for each student, as an autograder writes it.
 *
 * The format is that of "Output format" in Gradescope's autograder
 * specifications. A top-level `score` overrides the sum of the tests; without it
 * the tests' scores are added up, and one that is missing adds nothing. So where
 * something that counts is ungraded no score is written at all, not even of what
 * is graded: the sum would be too low, and nobody would see why.
 *
 * Text is plain text everywhere: the default for the output at the top is HTML.
 *
 * @module
 */
import type { ClassRecord } from "../class/record.ts";
import type { Format } from "./format.ts";
import { toJson } from "./json.ts";
import { type CheckOutcome, outcomesOf, printedBy } from "./outcomes.ts";
import type { Scale } from "./scale.ts";
import { standingOf } from "../class/standing.ts";
import { pointsOf, whereUngraded, whyOpen } from "./standing.ts";

/** The format. */
export const gradescope = {
  name: "gradescope",
  settings: { roster: "optional" },
  next: "An autograder of Gradescope writes it to /autograder/results/.",
  write: ({ records, scale }) =>
    new Map(records.map(({ stem, record }) => [
      `${stem}/results.json`,
      toJson(gradescopeResults(record, scale)),
    ])),
} satisfies Format;

/** What Gradescope reads; only what is written here. */
export interface GradescopeResults {
  readonly score?: number;
  readonly output: string;
  readonly output_format: "text";
  readonly test_output_format: "text";
  readonly test_name_format: "text";
  readonly tests: readonly GradescopeTest[];
  readonly extra_data: { readonly seed: number; readonly hash: string };
}

/** One test of {@linkcode GradescopeResults}. */
export interface GradescopeTest {
  readonly score?: number;
  readonly max_score?: number;
  readonly status?: "passed" | "failed";
  readonly name: string;
  readonly number: string;
  readonly output?: string;
  /** Without it, everybody sees the test. */
  readonly visibility?: "hidden";
}

/** Makes Gradescope's results of one submission. */
export function gradescopeResults(
  record: ClassRecord,
  scale: Scale,
): GradescopeResults {
  const { report, hashes } = record;
  const score = pointsOf(record);
  const outcomes = outcomesOf(record, scale)
    // Nobody has to start what is worth nothing.
    .filter(({ counts, fault }) => counts || fault !== "not started");
  return {
    ...(score !== undefined && { score }),
    output: outputOf(record, scale),
    output_format: "text",
    test_output_format: "text",
    test_name_format: "text",
    tests: outcomes.map((outcome, i) =>
      testOf(outcome, score !== undefined, i + 1)
    ),
    extra_data: { seed: report.seed, hash: hashes.together },
  };
}

function testOf(
  { counts, fault, points, maxPoints, name, text }: CheckOutcome,
  isGraded: boolean,
  place: number,
): GradescopeTest {
  const says = text === "" ? [] : [text];
  if (!counts) says.push("(worth no points)");
  if (counts && !isGraded) {
    says.push(
      points === undefined
        ? `Worth up to ${maxPoints}.`
        : `${points} of ${maxPoints} points, not added up yet.`,
    );
  }
  return {
    ...(counts && isGraded && { score: points, max_score: maxPoints }),
    ...(fault !== "grader's" && {
      status: fault === "nobody's" ? "passed" : "failed",
    }),
    name,
    number: String(place),
    ...(says.length > 0 && { output: says.join("\n") }),
  };
}

function outputOf(record: ClassRecord, { maxPoints }: Scale): string {
  const report = record.shown ?? record.report;
  const { points, decided } = standingOf(record);
  const failed =
    `Not graded: the grader itself failed ${
      whereUngraded(report)
    }. That is not the submission's fault, and not a zero; ` +
    "the course staff has to grade it again.";
  const says = points === undefined
    ? whyOpen(record, failed)
    : [`${points} of ${maxPoints} points.`];
  says.push(...decided);
  for (const exercise of report.exercises) {
    const printed = printedBy(exercise);
    if (printed === undefined) continue;
    says.push(`Exercise ${exercise.number} printed:\n${printed}`);
  }
  return says.join("\n\n");
}
