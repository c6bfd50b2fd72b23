/**
 * Chooses, for each exercise, the file that counts.
 *
 * Where several could be meant, the first of these that tells them apart decides:
 *
 * 1. a file in its right place, which is `exercises/` or the top of the submission,
 *    before one that lies elsewhere;
 * 2. the name nearest to the right one;
 * 3. a file in `exercises/` before one at the top;
 * 4. what the platform numbered later;
 * 5. the copy with the higher number;
 * 6. the one in fewer folders;
 * 7. the last in the order of their paths: nothing tells which is later.
 *
 * A file that cannot be read is never chosen while another can be. Whatever is not
 * as it should be is said in a note.
 *
 * @module
 */
import { EXERCISES } from "../../course/course.ts";
import { exerciseFileName, type ExerciseLesson } from "../../course/lesson.ts";
import type { Candidate } from "./collect.ts";
import { compareCodePoints } from "./place.ts";
import { writtenOut } from "./written_out.ts";

/** What was chosen. */
export interface Choice {
  readonly taken: ReadonlyMap<ExerciseLesson, Candidate>;
  /** Where there is a file, but none that can be read: the first of them. */
  readonly refused: ReadonlyMap<ExerciseLesson, Candidate>;
  /** Sentences, for the instructor. */
  readonly notes: readonly string[];
}

/** Chooses among all candidates of a submission. */
export function choose(candidates: readonly Candidate[]): Choice {
  const taken = new Map<ExerciseLesson, Candidate>();
  const refused = new Map<ExerciseLesson, Candidate>();
  const notes: string[] = [];
  for (const lesson of EXERCISES) {
    const all = candidates.filter((one) => one.lesson === lesson)
      .sort(compare);
    const usable = all.filter(({ refused }) => refused === undefined);
    if (usable.length > 0) {
      taken.set(lesson, usable[0]);
      notes.push(...notesOn(lesson, usable));
    } else if (all.length > 0) refused.set(lesson, all[0]);
  }
  return { taken, refused, notes: [...notes, ...elsewhere(taken)] };
}

const ORDER: readonly ((candidate: Candidate) => number)[] = [
  (candidate) => isAtHome(candidate) ? 0 : 1,
  ({ distance }) => distance,
  ({ folders }) => isExercises(folders.at(-1)) ? 0 : 1,
  ({ number }) => -number,
  ({ copy }) => -copy,
  ({ folders }) => folders.length,
];

function compare(a: Candidate, b: Candidate): number {
  for (const key of ORDER) {
    const difference = key(a) - key(b);
    if (difference !== 0) return difference;
  }
  return compareCodePoints(b.path, a.path);
}

function isAtHome({ folders }: Candidate): boolean {
  return folders.length === 0 || isExercises(folders.at(-1));
}

function isExercises(folder: string | undefined): boolean {
  return folder?.toLowerCase() === "exercises";
}

function notesOn(
  lesson: ExerciseLesson,
  [first, ...others]: readonly Candidate[],
): string[] {
  const name = exerciseFileName(lesson);
  const path = writtenOut(first.path);
  if (others.length > 0) {
    const unclear = ORDER.every((key) => key(first) === key(others[0]));
    const why = unclear
      ? ", only because its path comes last: nothing tells which is later"
      : "";
    return [
      `${others.length + 1} files could be ${name}: ${path} counts${why}; not ${
        listed(others.map(({ path }) => writtenOut(path)))
      }.`,
    ];
  }
  return first.distance > 0 ? [`${path} was taken for ${name}.`] : [];
}

/** One note for all files that lie in the same wrong place. */
function elsewhere(
  taken: ReadonlyMap<ExerciseLesson, Candidate>,
): string[] {
  const strays = [...taken.values()].filter((one) => !isAtHome(one));
  const folders = Map.groupBy(strays, ({ folders }) => folders.join("/"));
  return [...folders].map(([folder, found]) => {
    const names = found.map(({ lesson }) => exerciseFileName(lesson));
    return `Found in the folder ${writtenOut(folder)} and taken: ${
      names.join(", ")
    }.`;
  });
}

/** A few of them, and how many more. */
export function listed(names: readonly string[]): string {
  const most = 3;
  return names.length <= most
    ? names.join(", ")
    : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}
