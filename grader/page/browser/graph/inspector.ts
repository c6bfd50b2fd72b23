/**
 * Asks a worker to build an expression and to walk back through it.
 *
 * @module
 */
import {
  exerciseFileName,
  type ExerciseLesson,
  stemOf,
} from "../../../core/course/lesson.ts";
import { submittedName } from "../../../core/grade/submission.ts";
import type { InspectRequest } from "../../../worker/inspect.ts";
import type { Inspected } from "../../../worker/inspected.ts";
import type { CompiledFile } from "../../../worker/messages.ts";
import { PAGE_LIMITS, Patience } from "../../../worker/patience.ts";
import type { PageCourse } from "../course.ts";
import type { Grading } from "../grading.ts";

/** Whose files an expression is built with. */
export interface FilesToInspect {
  readonly files: readonly CompiledFile[];
  /** Their names, in the order in which they are imported. */
  readonly names: readonly string[];
  /** The files with the learner's `backward`, and with ours. */
  readonly backward: { readonly own?: string; readonly ours?: string };
}

/** What is asked of an expression. */
export type Asked = Omit<InspectRequest, "files" | "backward">;

/**
 * Puts together the learner's file of an exercise, and ours of those before it.
 *
 * @param text The learner's file.
 */
export async function filesToInspect(
  lesson: ExerciseLesson,
  text: string,
  course: PageCourse,
  grading: Grading,
): Promise<FilesToInspect> {
  const provided = course.oracle.prerequisitesOf(lesson).provided;
  await Promise.all(provided.map((earlier) => course.solution(earlier)));
  const files = provided.map((earlier) =>
    grading.compile(exerciseFileName(earlier), course.oracle.solution(earlier))
  );
  const own = grading.compile(submittedName(lesson), text);
  const backward = course.edition.exercises.find(({ exercise }) =>
    exercise.exports.includes("backward")
  );
  if (backward === undefined) {
    return {
      files: [...files, own],
      names: namesOf([...files, own]),
      backward: {},
    };
  }
  const names = namesOf([...files, own]);
  const ours = exerciseFileName(backward);
  if (names.includes(ours)) {
    return { files: [...files, own], names, backward: { own: ours, ours } };
  }
  const isOwn = stemOf(lesson) === stemOf(backward);
  const right = course.hasSolution(backward)
    ? [grading.compile(ours, await course.solution(backward))]
    : [];
  return {
    files: [...files, own, ...right],
    names,
    backward: {
      ...(isOwn && { own: own.name }),
      ...(right.length > 0 && { ours }),
    },
  };
}

function namesOf(files: readonly CompiledFile[]): string[] {
  return files.map(({ name }) => name);
}

/**
 * Builds an expression and walks back through it.
 *
 * @param whose Whose `backward` walks.
 * @returns What was seen; `undefined` if the learner's code did not come to an end.
 */
export async function inspectWith(
  toInspect: FilesToInspect,
  whose: "own" | "ours" | "nobody",
  asked: Asked,
  grading: Grading,
): Promise<Inspected | undefined> {
  const thread = grading.start();
  const patience = new Patience(
    PAGE_LIMITS.loadMs + PAGE_LIMITS.probeMs,
    () => grading.startYardstick(),
  );
  try {
    const backward = whose === "nobody" ? undefined : toInspect.backward[whose];
    thread.ask({
      files: toInspect.files,
      request: {
        inspect: { ...asked, files: toInspect.names, backward },
        seed: 1,
      },
    });
    const heard = await patience.listen(thread);
    return "inspected" in heard ? heard.inspected : undefined;
  } finally {
    await thread.terminate();
    await patience.end();
  }
}
