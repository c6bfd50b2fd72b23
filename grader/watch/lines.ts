/**
 * What a watch shows around a verdict.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import { HOMEWORK } from "../course/homework.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import { bold, dim } from "../report/colors.ts";
import type { ExerciseReport } from "../report/record.ts";
import { words } from "../report/terminal.ts";

type Reports = ReadonlyMap<ExerciseLesson, ExerciseReport>;

/** Where one is in the course, in two lines. */
export function courseBar(
  current: ExerciseLesson,
  reports: Reports,
): string[] {
  const marks = [...reports].map(([lesson, { verdict }]) => {
    const mark = verdict === "pass" ? "#" : ".";
    return lesson === current ? `[${mark}]` : mark;
  });
  const passed = [...reports.values()].filter(({ verdict }) =>
    verdict === "pass"
  );
  const points = [...reports.values()].reduce(
    (sum, { points }) => sum + points,
    0,
  );
  return [
    bold(`Exercise ${current.number} of ${EXERCISES.length}: ${current.title}`),
    `${
      marks.join("")
    }  ${passed.length} of ${reports.size} pass, ${points} points`,
  ];
}

/** Every exercise, and how it stands. */
export function listing(
  exercises: readonly ExerciseLesson[],
  reports: Reports,
  current: ExerciseLesson,
): string[] {
  return exercises.map((lesson) => {
    const { points, maxPoints, verdict } = reports.get(lesson)!;
    const mark = lesson === current ? ">" : " ";
    return `${mark} ${lesson.number}  ${lesson.title.padEnd(40)} ${
      words(verdict).padEnd(14)
    } ${points} of ${maxPoints}`;
  });
}

/** The keys. */
export function keyLines(): string[] {
  return [
    "",
    dim(
      `n next   p previous   l lesson   h hint   ${
        HOMEWORK === undefined ? "s solution   " : ""
      }a all exercises`,
    ),
    dim("r restart the exercise   Enter grade again   q quit"),
  ];
}
