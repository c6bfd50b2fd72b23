/**
 * For tests only: records of classes that were never graded.
 *
 * @module
 */
import { Random } from "../../core/probes/random.ts";
import { EDITION } from "./edition.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import { judgeExercise, reportOf, sumUp } from "../../core/judge/judge.ts";
import type { CheckReport, Report } from "../../core/report/report.ts";
import { fault, type Slip, type Work } from "./class_work.ts";
import { HOSTILE, SLIPS, TROUBLE } from "./class_examples_of_work.ts";
import type { ClassRecord } from "../../instructor/class/record.ts";

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
  return Object.fromEntries(
    EDITION.exercises.map(({ number }) => [number, []]),
  );
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
    EDITION.exercises.slice(0, done).map(({ number }) => {
      const known = SLIPS[number];
      const slips = random.next() < 0.3 ? random.pick(known) : [];
      return [number, slips];
    }),
  );
}

function reportOn(
  {
    exercises = {},
    printed = {},
    together,
    seed = 1,
    lessons = EDITION.exercises,
  }: Work,
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
    name: "together",
    verdict: weak?.verdict ?? together ?? "pass",
    points: 0,
    maxPoints: 0,
    ...(weak && {
      feedback: fault("exercise-fails", String(weak.number), weak.file),
    }),
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
    const { verdict = "wrong", feedback, mistakes = {} } = slip;
    const named = Object.entries(mistakes).map(([id, when]) => ({ id, when }));
    return reportOf(
      check,
      verdict,
      named.length > 0 ? { ...feedback, mistakes: named } : feedback,
    );
  });
}
