/**
 * For tests only: records of classes that were never graded.
 *
 * @module
 */
import { Random } from "../checks/random.ts";
import { EXERCISES } from "../course/course.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import { judgeExercise, reportOf, sumUp } from "../judge/judge.ts";
import {
  type CheckReport,
  type Report,
  THIS_IS_WHEN,
  type Verdict,
} from "../report/record.ts";
import { HOSTILE, SLIPS, TROUBLE } from "./examples_of_work.ts";
import type { ClassRecord, Student } from "./record.ts";

/** What did not pass in an exercise. */
export interface Slip {
  /** The check; all of the exercise's when absent. */
  readonly check?: string;
  /** "wrong" when absent. */
  readonly verdict?: Verdict;
  /** What was observed. */
  readonly message?: string;
  /** The known mistakes: the id of each, and its sentence. */
  readonly mistakes?: Readonly<Record<string, string>>;
}

/** What there is of a student's work: by exercise, what did not pass. */
export interface Work {
  readonly student: Student;
  /** An exercise that is not in here is as it was shipped. */
  readonly exercises?: Readonly<Record<number, readonly Slip[]>>;
  /** By exercise, what the code printed. */
  readonly printed?: Readonly<Record<number, string>>;
  /** How the files did together, where each exercise passes; "pass" when absent. */
  readonly chain?: Verdict;
  readonly late?: true;
  readonly notes?: readonly string[];
  readonly seed?: number;
  /** The exercises that were graded; all when absent. */
  readonly lessons?: readonly ExerciseLesson[];
}

/** Makes a record as the grader would have written it. */
export function recordOf(work: Work): ClassRecord {
  const { student, late, notes = [] } = work;
  return {
    schema: "gradlings/record/v1",
    student,
    submitted: "2026-03-01T09:30:00Z",
    ...(late && { late }),
    source: `homework/${student.id}`,
    notes,
    hashes: {},
    report: reportOn(work),
  };
}

/** Work without a slip in any exercise. */
export function allPass(): Record<number, readonly Slip[]> {
  return Object.fromEntries(EXERCISES.map(({ number }) => [number, []]));
}

/**
 * Makes a class: mostly honest work, right, half done or with known mistakes, and
 * everything a page has to bear besides.
 *
 * @param seed The same seed makes the same class.
 * @param size How many students, at least the few that are always in it.
 */
export function classOf(seed: number, size = 30): ClassRecord[] {
  const random = new Random(`class ${seed}`);
  const first = ["Ada", "Ben", "Chloé", "Dmitri", "Emine", "Fatou", "Grace"];
  const last = ["Okafor", "Nguyễn", "Müller", "Rossi", "Šimić", "Ó Briain"];
  const works: Work[] = [...TROUBLE, ...HOSTILE];
  while (works.length < size) {
    const number = works.length;
    works.push({
      student: {
        id: `s${String(number).padStart(4, "0")}`,
        name: `${random.pick(first)} ${random.pick(last)}`,
      },
      exercises: workOf(random),
    });
  }
  return works.map((work) => recordOf({ seed, ...work }));
}

/** The first few exercises, one in three of them with a known mistake. */
function workOf(random: Random): Record<number, readonly Slip[]> {
  const done = Math.min(8, random.integer(2, 11));
  return Object.fromEntries(
    EXERCISES.slice(0, done).map(({ number }) => {
      const known = SLIPS[number];
      const slips = random.next() < 0.3 ? random.pick(known) : [];
      return [number, slips];
    }),
  );
}

function reportOn(
  { exercises = {}, printed = {}, chain, seed = 1, lessons = EXERCISES }: Work,
): Report {
  const reports = lessons.map((lesson) =>
    judgeExercise(
      lesson,
      checksOf(lesson, exercises[lesson.number]),
      printed[lesson.number],
    )
  );
  const weak = reports.find(({ verdict }) => verdict !== "pass");
  return sumUp(seed, reports, {
    name: "your own files together",
    verdict: weak?.verdict ?? chain ?? "pass",
    points: 0,
    maxPoints: 0,
    ...(weak && { message: `It begins with exercise ${weak.number}.` }),
  });
}

function checksOf(
  { exercise: { checks } }: ExerciseLesson,
  slips: readonly Slip[] | undefined,
): CheckReport[] {
  return checks.map((check) => {
    if (slips === undefined) return reportOf(check, "not-started");
    const slip = slips.find((slip) =>
      (slip.check ?? check.name) === check.name
    );
    if (slip === undefined) return reportOf(check, "pass");
    const { verdict = "wrong", message = "", mistakes = {} } = slip;
    const whens = Object.values(mistakes);
    const named = whens.length > 0
      ? `${message}\n${THIS_IS_WHEN}${whens.join(" And: ")}`
      : message;
    return {
      ...reportOf(check, verdict, named),
      ...(whens.length > 0 && { mistake: Object.keys(mistakes).join("+") }),
    };
  });
}
