/**
 * Grading: the one way from a submission to a report.
 *
 *     submission -> trials -> observations -> verdicts -> report
 *
 * @module
 */
import type { Edition } from "../course/edition.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import { judgeExercise, sumUp } from "../judge/judge.ts";
import type { Oracle } from "../oracle/oracle.ts";
import type { CheckReport, ExerciseReport, Report } from "../report/report.ts";
import {
  type JudgedTrial,
  judgeTrials,
  type TrialVerdicts,
} from "./judge_trials.ts";
import { exerciseTrial, integrationTrial } from "./make_trial.ts";
import type { NameCauses } from "./name_causes.ts";
import { reportTogether, reportUnstarted } from "./not_graded.ts";
import type { Observer } from "./observer.ts";
import { blockedReason, pointBack } from "./prerequisites.ts";
import type { Submission } from "./submission.ts";
import { INTEGRATION_CHECK } from "../course/integration.ts";

/** What to grade, and by whom. */
export interface GradeOptions {
  /** The course, and which part of it is the learner's. */
  readonly edition: Edition;
  /** Knows what is right. */
  readonly oracle: Oracle;
  /** Runs the trials. */
  readonly observer: Observer;
  /**
   * Loads what names the causes of what is wrong. It is a good part of the core, and what
   * is right has no need of it.
   */
  readonly naming: () => Promise<NameCauses>;
  /** The exercises to grade; the report has them in this order. */
  readonly exercises: readonly ExerciseLesson[];
  /** The same seed gives the same inputs. */
  readonly seed: number;
  /** Whether the checks that only invite are run too; they take longer than the rest. */
  readonly bonus?: boolean;
  /** What an earlier report says and still holds: it is not graded again. */
  readonly known?: Known;
  /** Stops it from outside; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told of an error of the grader's own, for those who look for its cause. */
  readonly onError?: (error: unknown) => void;
}

/** Parts of an earlier report. */
export interface Known {
  readonly exercises: ReadonlyMap<ExerciseLesson, ExerciseReport>;
  readonly together?: CheckReport;
}

/**
 * Grades a submission.
 *
 * @param submission Every exercise that is the learner's, whether it is to be graded or not.
 * @returns The report. A fault of the grader's own is in it as "ungraded"; none is thrown.
 * @throws {unknown} The reason of the signal, if that stops it.
 */
export async function grade(
  submission: Submission,
  options: GradeOptions,
): Promise<Report> {
  const { edition, oracle, exercises, seed, bonus = false, known } = options;
  const checksOf = ({ exercise }: ExerciseLesson) =>
    exercise.checks.filter((check) => bonus || !check.bonus);
  const written = exercises.filter((lesson) =>
    submission.get(lesson)?.state === "written"
  );
  const started = written.filter((lesson) =>
    !known?.exercises.has(lesson) &&
    blockedReason(lesson, submission, oracle) === undefined
  );
  const trials: JudgedTrial[] = started.map((lesson) => ({
    trial: exerciseTrial(lesson, checksOf(lesson), submission, seed, oracle),
    checks: checksOf(lesson),
    lesson,
  }));
  if (runsTogether(edition, written, known)) {
    trials.push({
      trial: integrationTrial(submission, seed, edition),
      checks: [INTEGRATION_CHECK],
    });
  }
  const judged = await judgeTrials(trials, options);
  const reports = exercises.map((lesson) => {
    const result = judged[started.indexOf(lesson)];
    return known?.exercises.get(lesson) ??
      (result === undefined
        ? reportUnstarted(lesson, checksOf(lesson), submission, oracle)
        : judgeExercise(lesson, result.checks, result.printed));
  });
  const pointed = await pointBack(
    reports,
    exercises,
    submission,
    oracle,
    async (others) =>
      (await grade(submission, { ...options, exercises: others, bonus: false }))
        .exercises,
  );
  return sumUp(
    seed,
    pointed,
    known?.together ??
      reportTogether(pointed, togetherIn(judged, started), edition),
  );
}

/** Whether the learner's own files are to be run together. */
function runsTogether(
  edition: Edition,
  written: readonly ExerciseLesson[],
  known: Known | undefined,
): boolean {
  const { integrated } = edition;
  return edition.runTogether(written) && known?.together === undefined &&
    integrated.every((lesson) =>
      (known?.exercises.get(lesson)?.verdict ?? "pass") === "pass"
    );
}

/** The report of the files together: the last, where it was run. */
function togetherIn(
  judged: readonly TrialVerdicts[],
  started: readonly ExerciseLesson[],
): CheckReport | undefined {
  return judged[started.length]?.checks[0];
}
