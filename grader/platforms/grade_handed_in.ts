/**
 * Grades what one student handed in, exercise by exercise, on a machine of a
 * platform: whatever happens to that machine later, what is known stands.
 *
 * @module
 */
import { type Answers, answersHere } from "../answers/answers.ts";
import type { ClassRecord, Student } from "../class/record.ts";
import { EXERCISES } from "../course/course.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import { grade } from "../grade.ts";
import { ungradedReport } from "../judge/ungraded.ts";
import type { ExerciseReport, Report } from "../report/record.ts";
import type { Limits } from "../sandbox/limits.ts";
import { Sandbox } from "../sandbox/sandbox.ts";
import type { Submission } from "../workspace/submission.ts";
import type { Assignment } from "./assignment.ts";
import { type HandedInFiles, handedInFiles } from "./handed_in_files.ts";
import { shownToStudent } from "./shown_to_student.ts";

/** What to grade, and with what. */
export interface HandedIn {
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
 * @returns How far it is: first with nothing graded, then after each exercise. What has
 * not been graded is ungraded in it. The last one is the result.
 */
export async function* gradeHandedIn(handedIn: HandedIn): AsyncGenerator<
  Graded
> {
  const { exercises, seed } = handedIn.assignment;
  const end = performance.now() + handedIn.patienceMs;
  const known = new Map<ExerciseLesson, ExerciseReport>();
  yield pair(handedIn, ungradedReport(exercises, seed, NOT_YET));
  let files: HandedInFiles;
  try {
    files = await handedInFiles(handedIn.folder);
  } catch (error) {
    const message = `The grader itself failed: ${(error as Error).message}`;
    yield pair(handedIn, ungradedReport(exercises, seed, message));
    return;
  }
  const { submission } = files;
  const sandbox = new Sandbox(handedIn.limits);
  let atHome: ExerciseReport | undefined;
  for (const [i, lesson] of exercises.entries()) {
    if (performance.now() > end) break;
    const report = await grade(submission, {
      exercises: exercises.slice(0, i + 1),
      seed,
      sandbox,
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
  await sandbox.stop();
}

/**
 * How an exercise does with the numbers that students have at home, on what is
 * theirs: whatever comes of it they may read, since no solution is at hand there
 * that they have not been given.
 *
 * @returns `undefined` when that cannot be said.
 */
async function gradeAsAtHome(
  lesson: ExerciseLesson,
  submission: Submission,
  { assignment: { given, homeSeed }, limits }: HandedIn,
): Promise<ExerciseReport | undefined> {
  const reference = await answersHere();
  const before = EXERCISES.filter(({ number }) => number < lesson.number);
  const own = before.filter((earlier) => !given.includes(earlier));
  if (own.some((one) => submission.get(one)?.state !== "written")) return;
  const answers: Answers = {
    ...reference,
    basisOf: () => ({
      given: before.filter((earlier) => given.includes(earlier)),
      own,
    }),
  };
  const sandbox = new Sandbox(limits);
  let isLate = false;
  // It is a help, and several files may each take their time: no grade waits for it.
  const timer = setTimeout(() => {
    isLate = true;
    sandbox.stop();
  }, Math.min(2 * limits.taskMs, LONGEST_MS));
  const { exercises: [report] } = await grade(submission, {
    exercises: [lesson],
    seed: homeSeed,
    sandbox,
    answers,
  });
  clearTimeout(timer);
  await sandbox.stop();
  return isLate || report.verdict === "ungraded" ? undefined : report;
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
