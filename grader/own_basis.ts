/**
 * What there is to say of an exercise that is graded on the learner's own earlier
 * files: then a mistake may lie in one of those.
 *
 * @module
 */
import type { Answers } from "./answers/answers.ts";
import type { ExerciseLesson } from "./course/lesson.ts";
import {
  type ExerciseReport,
  firstToMend,
  isUntouched,
} from "./report/record.ts";
import type { Submission } from "./workspace/submission.ts";

/** Says why an exercise cannot be run yet; `undefined` if it can. */
export function notYet(
  lesson: ExerciseLesson,
  submission: Submission,
  answers: Answers,
): string | undefined {
  const open = answers.basisOf(lesson).own.find((earlier) =>
    submission.get(earlier)?.state !== "written"
  );
  return open &&
    `Still to do: exercise ${open.number}, which this one is built on.`;
}

/**
 * Says in the reports of what does not pass that the cause may lie before it.
 *
 * @param reports What is to be told.
 * @param lessons Whose reports they are, in the same order.
 * @param gradeOthers Grades earlier exercises that nobody has asked for.
 */
export async function pointBack(
  reports: readonly ExerciseReport[],
  lessons: readonly ExerciseLesson[],
  submission: Submission,
  answers: Answers,
  gradeOthers: (
    lessons: readonly ExerciseLesson[],
  ) => Promise<readonly ExerciseReport[]>,
): Promise<ExerciseReport[]> {
  const open = lessons.filter((lesson, i) =>
    reports[i].verdict !== "pass" && !isUntouched(reports[i]) &&
    notYet(lesson, submission, answers) === undefined
  );
  const others = new Set(
    open.flatMap((lesson) => answers.basisOf(lesson).own)
      .filter((earlier) => !lessons.includes(earlier)),
  );
  const known = others.size === 0
    ? reports
    : [...await gradeOthers([...others]), ...reports];
  const weak = new Set(
    known.filter(({ verdict }) => verdict !== "pass" && verdict !== "ungraded")
      .map(({ number }) => number),
  );
  return reports.map((report, i) => {
    if (!open.includes(lessons[i])) return report;
    const cause = answers.basisOf(lessons[i]).own.find(({ number }) =>
      weak.has(number)
    );
    return cause === undefined ? report : tell(report, cause.number);
  });
}

/** Puts it before what was observed in the check that is looked at first. */
function tell(report: ExerciseReport, cause: number): ExerciseReport {
  const first = firstToMend(report);
  const checks = report.checks.map((check) =>
    check !== first ? check : {
      ...check,
      message:
        `Exercise ${cause}, which this is built on, does not pass: the ` +
        `cause may be there.\n${check.message ?? ""}`,
    }
  );
  return { ...report, checks };
}
