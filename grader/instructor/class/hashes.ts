/**
 * Hashes of all that a grade rests on: what was handed in, the kit, the seed.
 *
 * The kit's part is one hash an exercise: a changed check of exercise 5 makes the
 * grades of exercise 5 old, and no others. A file that serves several exercises counts
 * for all of them.
 *
 * @module
 */
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import { sourceFiles } from "../../kit/grading_sources.ts";
import type { Submission } from "../../core/grade/submission.ts";
import { KIT } from "../../kit/workspace.ts";
import type { ClassRecord } from "./record.ts";

/** A file of the kit. */
type Source = readonly [path: string, text: string];

/**
 * Makes the function that hashes submissions for one kit and one seed.
 *
 * @param exercises The exercises that are graded.
 * @param seeds What the random inputs are made from.
 */
export async function hasher(
  exercises: readonly ExerciseLesson[],
  seeds: readonly number[],
): Promise<(submission: Submission) => Promise<ClassRecord["hashes"]>> {
  const kit = new Map<ExerciseLesson, string>();
  const sources = sourceFiles().map((path): Source => [
    path,
    Deno.readTextFileSync(new URL(path, KIT)),
  ]);
  for (const lesson of exercises) {
    kit.set(lesson, await hashKit(lesson, sources));
  }
  const partOf = async (lesson: ExerciseLesson, submission: Submission) =>
    await hash(JSON.stringify([
      kit.get(lesson),
      seeds,
      submission.get(lesson) ?? null,
    ]));
  return async (submission) => {
    const hashes: Record<string, string> = {};
    for (const lesson of exercises) {
      hashes[lesson.number] = await partOf(lesson, submission);
    }
    hashes.together = await hash(Object.values(hashes).join(" "));
    return hashes;
  };
}

/** Hashes what the grade of one exercise rests on in the kit, and the Deno it runs on. */
async function hashKit(
  { number }: ExerciseLesson,
  sources: readonly Source[],
): Promise<string> {
  const texts = sources.filter(([path]) => {
    const [, other] = path.match(/\/0?(\d+)_[^/]*$/) ?? [];
    // An exercise rests on the solutions before it, and on its own files.
    return other === undefined || Number(other) === number ||
      path.startsWith("solutions/") && Number(other) < number;
  });
  return await hash(JSON.stringify([Deno.version.deno, texts]));
}

async function hash(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
