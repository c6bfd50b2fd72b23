/**
 * Files that are our solution, but for comments and layout: later homework hands the
 * solutions of earlier exercises out.
 *
 * @module
 */
import { type ExerciseLesson, filesOf } from "../../../core/course/lesson.ts";
import type { Submission } from "../../../core/grade/submission.ts";
import { readKit } from "../../../kit/workspace.ts";
import { wordsOf } from "./prints.ts";

const SOLUTIONS = new Map<ExerciseLesson, string>();

/** The numbers of the exercises that were handed in as our solution has them. */
export function oursIn(
  submission: Submission,
  exercises: readonly ExerciseLesson[],
): number[] {
  return exercises.filter((lesson) => {
    const one = submission.get(lesson);
    return one?.state === "written" &&
      programOf(one.text) === solutionOf(lesson);
  }).map(({ number }) => number);
}

function solutionOf(lesson: ExerciseLesson): string {
  const known = SOLUTIONS.get(lesson) ??
    programOf(readKit(filesOf(lesson).solution));
  SOLUTIONS.set(lesson, known);
  return known;
}

/** A program without comments and layout; names stay, for those are anybody's own. */
function programOf(text: string): string {
  return wordsOf(text).filter((word) => ![";", ","].includes(word)).join(" ");
}
