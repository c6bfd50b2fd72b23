/**
 * Hand-ins of another homework.
 *
 * @module
 */
import {
  exerciseFileName,
  type ExerciseLesson,
} from "../../core/course/lesson.ts";
import type { Submission } from "../../core/grade/submission.ts";

/**
 * Leaves the exercises open of whoever handed in files, and none of what was assigned:
 * most likely they are the files of another homework.
 */
export function openIfAnother(
  submission: Submission,
  exercises: readonly ExerciseLesson[],
): Submission {
  const isMissing = (lesson: ExerciseLesson) => {
    const one = submission.get(lesson);
    return one?.state === "missing" && one.refused !== true;
  };
  const others = [...submission].flatMap(([lesson, { state }]) =>
    state === "missing" ? [] : exerciseFileName(lesson)
  );
  if (others.length === 0 || !exercises.every(isMissing)) return submission;
  const reason =
    `${new Intl.ListFormat("en").format(others)} ${
      others.length === 1 ? "was" : "were"
    } handed in, and nothing that is graded here: this may be the hand-in of another ` +
    "homework.";
  return new Map([
    ...submission,
    ...exercises.map((lesson) =>
      [lesson, { state: "missing", reason, refused: true }] as const
    ),
  ]);
}
