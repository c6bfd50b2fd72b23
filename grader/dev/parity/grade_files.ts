/**
 * Grades submissions with the core that is handed in: the kit's own, or a bundle of it.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import type { GradeOptions } from "../../core/grade/grade.ts";
import type { Submission } from "../../core/grade/submission.ts";
import { exerciseFileName, stemOf } from "../../core/course/lesson.ts";
import type { Report, Verdict } from "../../core/report/report.ts";
import type { ParitySubmission } from "./submissions.ts";

/** The part of the core that is needed here. */
export interface Core {
  readonly grade: (
    submission: Submission,
    options: ParityOptions,
  ) => Promise<Report>;
  readonly submitted: typeof import("../../core/embedded.ts").submitted;
  readonly textOf: typeof import("../../core/embedded.ts").textOf;
}

/** What to grade; the rest is added by the core that is handed in. */
export type ParityOptions = Omit<
  GradeOptions,
  "oracle" | "observer" | "naming"
>;

/** The result of one check. All but the words has to be the same everywhere. */
export interface GradedCheck {
  readonly name: string;
  readonly verdict: Verdict;
  readonly points: number;
  /** The ids of the named mistakes. */
  readonly mistakes: readonly string[];
  /** The feedback as a learner reads it. */
  readonly words: string;
}

/** The result of one file, or of the files of a course together. */
export interface GradedFile {
  /** "old_style/02_ops.ts", "old_style/together". */
  readonly file: string;
  readonly verdict: Verdict;
  readonly points: number;
  readonly checks: readonly GradedCheck[];
}

/**
 * Grades a submission with seed 1. Bonus checks run on our solutions only: for other files
 * they depend on how fast the machine is.
 *
 * @param stubs The text of each stub, by its stem.
 * @returns One result for each of its files; of a whole course, one more.
 */
export async function gradeFiles(
  { kind, name, texts }: ParitySubmission,
  edition: Edition,
  { grade, submitted, textOf }: Core,
  stubs: Readonly<Record<string, string>>,
): Promise<GradedFile[]> {
  const exercises = edition.exercises.filter(({ number }) => number in texts);
  const submission: Submission = new Map(
    exercises.map((lesson) => [
      lesson,
      submitted(texts[lesson.number], stubs[stemOf(lesson)]),
    ]),
  );
  const report = await grade(submission, {
    edition,
    exercises,
    seed: 1,
    bonus: kind === "solutions",
  });
  const checksOf = (checks: readonly Report["together"][]): GradedCheck[] =>
    checks.map(({ name, verdict, points, feedback = {} }) => ({
      name,
      verdict,
      points,
      mistakes: feedback.mistakes?.map(({ id }) => id) ?? [],
      words: textOf(feedback),
    }));
  const files = report.exercises.map(({ verdict, points, checks }, i) => ({
    file: `${name}${exerciseFileName(exercises[i])}`,
    verdict,
    points,
    checks: checksOf(checks),
  }));
  if (exercises.length < edition.exercises.length) return files;
  const { verdict, points } = report.together;
  const checks = checksOf([report.together]);
  return [...files, { file: `${name}together`, verdict, points, checks }];
}
