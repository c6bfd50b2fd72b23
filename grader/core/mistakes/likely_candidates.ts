/**
 * Which known mistakes come into question for a file.
 *
 * @module
 */
import type { ExerciseLesson } from "../course/lesson.ts";
import type { Candidate } from "../judge/diagnose.ts";
import type { SourceText } from "../remarks/source_text.ts";
import { SIGNS } from "./signs.ts";

/** The checks of an exercise that look at what is put together. */
export function composedIn({ exercise }: ExerciseLesson): Set<string> {
  return new Set(
    exercise.checks.filter(({ composed }) => composed).map(({ name }) => name),
  );
}

/**
 * The candidates that a file does not speak against: those that it has a sign of come
 * first, and those that need one and have none are left out.
 */
export function likelyCandidates(
  candidates: readonly Candidate[],
  source: SourceText,
): Candidate[] {
  const signed = candidates.filter(({ ids }) =>
    ids.some((id) => SIGNS[id]?.(source))
  );
  const others = candidates.filter(({ ids }) =>
    ids.every((id) => SIGNS[id] === undefined)
  );
  return [...signed, ...others];
}
