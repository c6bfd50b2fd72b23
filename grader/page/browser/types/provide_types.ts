/**
 * Type errors found by TypeScript itself in a worker: a script of its own.
 *
 * @module
 */
/// <reference lib="dom" />
import {
  exerciseFileName,
  type ExerciseLesson,
  stemOf,
} from "../../../core/course/lesson.ts";
import type { Page } from "../page.ts";
import { ShownTypes } from "./shown_types.ts";
import { TypeWorker } from "./type_worker.ts";
import type { Types, TypesPlace } from "./types.ts";

/** Gets it ready for the files of a page. */
export type OpenTypesOf = (place: TypesPlace, page: Page) => Types;

/**
 * Hands it to the page.
 *
 * @param runtime The text of the worker.
 */
export function provideTypes(runtime: string): void {
  const open: OpenTypesOf = (place, page) => {
    const worker = new TypeWorker(() => place.start(runtime));
    return new ShownTypes(place, {
      check: async (lesson, text) => {
        const name = exerciseFileName(lesson);
        const files = await filesBefore(lesson, page);
        return await worker.check({ name, files: { ...files, [name]: text } });
      },
      end: () => worker.end(),
    });
  };
  // Kept for when there is no network, now that somebody uses it.
  navigator.serviceWorker?.ready.then(({ active }) =>
    active?.postMessage("keep types")
  );
  (globalThis as unknown as {
    gradlings: { provide(name: string, value: unknown): void };
  }).gradlings.provide("types", open);
}

/**
 * The files that an exercise may import, by name. As in a folder they are the learner's
 * own, as far as these go.
 */
async function filesBefore(
  lesson: ExerciseLesson,
  { course, files }: Page,
): Promise<Record<string, string>> {
  const { provided } = course.oracle.prerequisitesOf(lesson);
  const texts: Record<string, string> = {};
  for (const other of [...provided, ...course.ownBehind(lesson)]) {
    texts[exerciseFileName(other)] = files.kept(stemOf(other))?.text ??
      (provided.includes(other)
        ? await course.solution(other)
        : (await course.exerciseFile(other)).stub);
  }
  return texts;
}
