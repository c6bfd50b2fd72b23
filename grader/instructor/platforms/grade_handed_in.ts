/**
 * Grades what one student handed in, exercise by exercise, on a machine of a
 * platform: whatever happens to that machine later, what is known stands.
 *
 * @module
 */
import type { Oracle, Prerequisites } from "../../core/oracle/oracle.ts";
import type { ClassRecord, Student } from "../class/record.ts";
import type { Edition } from "../../core/course/edition.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import { ungradedReport } from "../../core/grade/not_graded.ts";
import type { Submission } from "../../core/grade/submission.ts";
import type { ExerciseReport, Report } from "../../core/report/report.ts";
import type { Limits } from "../../sandbox/limits.ts";
import { gradeInSandbox } from "../../sandbox/grade_in_sandbox.ts";
import { Sandbox } from "../../sandbox/sandbox.ts";
import type { Assignment } from "./assignment.ts";
import { type HandedInFiles, handedInFiles } from "./handed_in_files.ts";
import { shownToStudent } from "./shown_to_student.ts";

/** What to grade, and with what. */
export interface HandedIn {
  readonly edition: Edition;
  /** Knows what is right. */
  readonly oracle: Oracle;
  readonly assignment: Assignment;
  /** The path of the folder that the platform put the files into. */
  readonly folder: string;
  readonly student: Student;
  /** When it was handed in, as ISO 8601 in UTC, where known. */
  readonly submitted?: string;
  readonly limits: Limits;
  /** After how many milliseconds no further exercise is begun. */
  readonly patienceMs: number;
}

/** How far the grading is. */
export interface Graded {
  /** All of it, for the instructor. */
  readonly record: ClassRecord;
  /** The same with the same points, saying only what a student may read. */
  readonly shown: ClassRecord;
}

/** The longest that a timer can be set to, in milliseconds. */
const LONGEST_MS = 2 ** 31 - 1;

const NOT_YET = "The grader was stopped before it came to this.";

/**
 * Grades what was handed in.
 *
 * @returns How far it is: first with nothing graded, then after each exercise. Exercises
 * that have not been graded yet are ungraded in it. The last one is the result.
 */
export async function* gradeHandedIn(handedIn: HandedIn): AsyncGenerator<
  Graded
> {
  const { edition, oracle, assignment: { exercises, seed } } = handedIn;
  const end = performance.now() + handedIn.patienceMs;
  const known = new Map<ExerciseLesson, ExerciseReport>();
  yield pair(handedIn, ungradedReport(exercises, seed, NOT_YET));
  let files: HandedInFiles;
  try {
    files = await handedInFiles(handedIn.folder, edition);
  } catch (error) {
    const message = `The grader itself failed: ${(error as Error).message}`;
    yield pair(handedIn, ungradedReport(exercises, seed, message));
    return;
  }
  const { submission } = files;
  const observer = new Sandbox(handedIn.limits);
  let atHome: ExerciseReport | undefined;
  for (const [i, lesson] of exercises.entries()) {
    if (performance.now() > end) break;
    const report = await gradeInSandbox(submission, {
      edition,
      oracle,
      observer,
      exercises: exercises.slice(0, i + 1),
      seed,
      known: { exercises: known },
    });
    const graded = report.exercises[i];
    const isFirst = [...known.values()].every(passes) && !passes(graded);
    if (isFirst && submission.get(lesson)?.state === "written") {
      atHome = await gradeAsAtHome(lesson, submission, handedIn);
    }
    known.set(lesson, graded);
    const isLast = known.size === exercises.length;
    const soFar = isLast
      ? report
      : ungradedReport(exercises, seed, NOT_YET, known);
    yield pair(handedIn, soFar, { ...files, atHome });
  }
  await observer.stop();
}

/**
 * How an exercise does with the numbers that students have at home, on what is
 * theirs: whatever comes of it they may read, since no solution is at hand there
 * that they have not been given.
 *
 * @returns `undefined` when that is not known.
 */
export async function gradeAsAtHome(
  lesson: ExerciseLesson,
  submission: Submission,
  { edition, oracle, assignment: { given, homeSeed }, limits }: {
    readonly edition: Edition;
    readonly oracle: Oracle;
    readonly assignment: Pick<Assignment, "given" | "homeSeed">;
    readonly limits: Limits;
  },
): Promise<ExerciseReport | undefined> {
  const before = edition.exercises.filter(({ number }) =>
    number < lesson.number
  );
  const submitted = before.filter((earlier) => !given.includes(earlier));
  if (submitted.some((one) => submission.get(one)?.state !== "written")) return;
  const provided = before.filter((earlier) => given.includes(earlier));
  const observer = new Sandbox(limits);
  let isLate = false;
  // It is a help, and several files may each take their time: no grade waits for it.
  const timer = setTimeout(() => {
    isLate = true;
    observer.stop();
  }, Math.min(2 * limits.trialMs, LONGEST_MS));
  const { exercises: [report] } = await gradeInSandbox(submission, {
    edition,
    oracle: gradedOn(oracle, { provided, submitted }),
    observer,
    exercises: [lesson],
    seed: homeSeed,
  });
  clearTimeout(timer);
  await observer.stop();
  return isLate || report.verdict === "ungraded" ? undefined : report;
}

/** An oracle that has exercises graded on these files. */
function gradedOn(oracle: Oracle, prerequisites: Prerequisites): Oracle {
  return {
    prerequisitesOf: () => prerequisites,
    solution: (lesson) => oracle.solution(lesson),
    prepare: (trial) => oracle.prepare(trial),
    expected: (trial, outcomes) => oracle.expected(trial, outcomes),
    name: (...observed) => oracle.name(...observed),
    mistake: (lesson, id) => oracle.mistake(lesson, id),
  };
}

function passes({ verdict }: ExerciseReport): boolean {
  return verdict === "pass";
}

/** The two records of a report. */
function pair(
  { student, submitted, assignment: { homeSeed } }: HandedIn,
  report: Report,
  { notes = [], submission, atHome }: {
    readonly notes?: readonly string[];
    readonly submission?: Submission;
    readonly atHome?: ExerciseReport;
  } = {},
): Graded {
  const record: ClassRecord = {
    schema: "gradlings/record/v1",
    student,
    ...(submitted !== undefined && { submitted }),
    source: ".",
    notes,
    hashes: {}, // nothing is graded here that was graded before
    report,
  };
  const shown: ClassRecord = {
    ...record,
    notes: [],
    report: {
      ...shownToStudent(report, submission, atHome),
      seed: homeSeed,
    },
  };
  return { record, shown };
}
