/**
 * Hand-ins without any file of what was assigned.
 *
 * @module
 */
import {
  exerciseFileName,
  type ExerciseLesson,
} from "../../core/course/lesson.ts";
import type { Submission } from "../../core/grade/submission.ts";

/**
 * Leaves the exercises open of whoever handed something in, and no file of what was
 * assigned: an empty folder, a note, the files of another homework.
 *
 * @param source Where it came from.
 */
export function openIfNothing(
  submission: Submission,
  exercises: readonly ExerciseLesson[],
  source: string,
): Submission {
  const isMissing = (lesson: ExerciseLesson) => {
    const one = submission.get(lesson);
    return one?.state === "missing" && one.refused !== true;
  };
  const others = [...submission].flatMap(([lesson, { state }]) =>
    state === "missing" ? [] : exerciseFileName(lesson)
  );
  if (!exercises.every(isMissing)) return submission;
  const reason = others.length === 0
    ? `${source} holds no file of an exercise.`
    : `${new Intl.ListFormat("en").format(others)} ${
      others.length === 1 ? "was" : "were"
    } handed in, and nothing that is graded here: this may be the hand-in of ` +
      "another homework.";
  return new Map([
    ...submission,
    ...exercises.map((lesson) =>
      [lesson, { state: "missing", reason, refused: true }] as const
    ),
  ]);
}
