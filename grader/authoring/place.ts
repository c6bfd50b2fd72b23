/**
 * Puts the files of an exercise of one's own into a copy of the kit, and takes them out
 * again.
 *
 * The row of the course table comes last and goes first: without it, the other files
 * have no effect, so an interruption leaves a working kit.
 *
 * @module
 */
import { type ExerciseLesson, filesOf } from "../core/course/lesson.ts";
import { sameText } from "../core/grade/submission.ts";
import type { MutationIndex } from "../core/mistakes/mutation_index.ts";
import { writeWhole } from "../kit/write_atomic.ts";
import {
  type FileName,
  FILES,
  type OwnExercise,
  OwnExerciseError,
} from "./folder.ts";
import { recordedText } from "./record_mistakes.ts";

/**
 * Puts an exercise into a copy of the kit.
 *
 * @param own The exercise.
 * @param index What is recorded about its known mistakes.
 * @param root The folder of the copy, with a slash at the end.
 * @returns Whether the learner's file is the stub now; a file with work in it is kept.
 * @throws {OwnExerciseError} If there are other files in its place.
 */
export function put(
  own: OwnExercise,
  index: MutationIndex,
  root: URL,
): { readonly stub: boolean } {
  const paths = filesOf(own.lesson);
  const again = textAt(root, paths.row) !== undefined;
  const before = again ? textAt(root, paths.stub) : undefined;
  const texts = new Map<string, string>([
    [paths.recorded, recordedText(index)],
    ...(Object.keys(FILES) as FileName[])
      .filter((name) => name !== "exercise.json")
      .map((name) => [paths[FILES[name]], own.texts[name]] as const),
  ]);
  const row = `${JSON.stringify(own.lesson, null, 2)}\n`;
  if (!again) refuseStrangers(root, [...texts, [paths.row, row]]);
  const stub = own.texts["stub.ts"];
  const work = textAt(root, paths.exercise);
  const untouched = work === undefined || sameText(work, stub) ||
    before !== undefined && sameText(work, before);
  for (const [path, text] of texts) writeWhole(new URL(path, root), text);
  if (untouched) writeWhole(new URL(paths.exercise, root), stub);
  writeWhole(new URL(paths.row, root), row);
  return { stub: untouched };
}

/** Takes an exercise out of a copy of the kit; the learner's file stays. */
export function takeOut(lesson: ExerciseLesson, root: URL): void {
  const { row, exercise: _work, ...others } = filesOf(lesson);
  for (const path of [row, ...Object.values(others)]) {
    try {
      Deno.removeSync(new URL(path, root));
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
}

function refuseStrangers(
  root: URL,
  texts: readonly (readonly [path: string, text: string])[],
): void {
  const strangers = texts.filter(([path, text]) => {
    const there = textAt(root, path);
    return there !== undefined && there !== text;
  });
  if (strangers.length === 0) return;
  throw new OwnExerciseError(
    strangers.map(([path]) =>
      `The kit has another file ${path} already: move it away first.`
    ),
  );
}

function textAt(root: URL, path: string): string | undefined {
  try {
    return Deno.readTextFileSync(new URL(path, root));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
