/**
 * The whole course as data: as a homework of all exercises, each of which is graded on
 * our solutions of those before it.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { INTEGRATION } from "../../core/course/integration.ts";
import {
  type ExerciseLesson,
  filesOf,
  stemOf,
} from "../../core/course/lesson.ts";
import type { EmbeddedCourse } from "../../core/embedded.ts";
import type { RecordedExercise } from "../../core/oracle/recording.ts";
import type { ReferenceFiles } from "../../core/oracle/reference_oracle.ts";
import { PROBES } from "../../core/probes/all.ts";
import {
  recordExercise,
  recordTogether,
} from "../../core/oracle/record_exercise.ts";
import { readKit } from "../../kit/workspace.ts";

/**
 * Records the course for a seed. Its solutions are public, so no number is hidden.
 */
export async function recordCourse(
  { course, exercises }: Edition,
  reference: ReferenceFiles,
  seed: number,
): Promise<EmbeddedCourse> {
  const numbers = exercises.map(({ number }) => number);
  const recordings: Record<string, RecordedExercise> = {
    [INTEGRATION]: await recordTogether(
      seed,
      PROBES[INTEGRATION],
      reference,
      undefined,
    ),
  };
  const solutions: Record<string, string> = {};
  for (const lesson of exercises) {
    const stem = stemOf(lesson);
    recordings[stem] = await recordExercise(
      lesson,
      seed,
      PROBES[stem],
      reference,
      undefined,
    );
    solutions[stem] = reference.solution(lesson);
  }
  return {
    rows: course.lessons,
    homework: {
      title: "The course",
      assigned: numbers,
      // None of a student's own files is needed to grade another one.
      given: numbers,
      together: true,
      seed,
    },
    stubs: stubsOf(exercises),
    solutions,
    recordings,
  };
}

/** The text of each stub, by its stem. */
export function stubsOf(
  exercises: readonly ExerciseLesson[],
): Record<string, string> {
  return Object.fromEntries(
    exercises.map((lesson) => [stemOf(lesson), readKit(filesOf(lesson).stub)]),
  );
}
