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

/** Fewer words than that anybody adds to a stub alike; names are words as well. */
const LEAST = 70;

/** Our solution of an exercise, in the forms that are compared. */
interface Ours {
  readonly text: string;
  /** Without comments; absent where it is so short that others write the same. */
  readonly program?: string;
}

const OURS = new Map<ExerciseLesson, Ours>();

/** The numbers of the exercises that were handed in as our solution has them. */
export function oursIn(
  submission: Submission,
  exercises: readonly ExerciseLesson[],
): number[] {
  return exercises.filter((lesson) => {
    const one = submission.get(lesson);
    if (one?.state !== "written") return false;
    const { text, program } = oursOf(lesson);
    return withoutLayout(one.text) === text ||
      program !== undefined && programOf(one.text).join(" ") === program;
  }).map(({ number }) => number);
}

function oursOf(lesson: ExerciseLesson): Ours {
  const known = OURS.get(lesson);
  if (known !== undefined) return known;
  const { solution, stub } = filesOf(lesson);
  const program = programOf(readKit(solution));
  const added = program.length - programOf(readKit(stub)).length;
  const ours = {
    text: withoutLayout(readKit(solution)),
    ...(added >= LEAST && { program: program.join(" ") }),
  };
  OURS.set(lesson, ours);
  return ours;
}

function withoutLayout(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** A program without comments and layout; names stay, for those are anybody's own. */
function programOf(text: string): string[] {
  return wordsOf(text).filter((word) => ![";", ","].includes(word));
}
