/**
 * Chooses, for each exercise, the file that counts.
 *
 * If several could be meant, the first of these rules that distinguishes them decides:
 *
 * 1. a file that somebody has written before one that is the stub as shipped;
 * 2. a file in its right place, which is `exercises/` or the top of the submission,
 *    before one that lies elsewhere;
 * 3. the name nearest to the right one;
 * 4. a file in `exercises/` before one at the top;
 * 5. what the platform numbered later;
 * 6. the copy with the higher number;
 * 7. the one in fewer folders.
 *
 * If none does, and the files differ, nobody can know: none is chosen, and the exercise
 * is open. A file that cannot be read is never chosen while another can be. A note reports
 * everything that is not as it should be.
 *
 * @module
 */
import {
  exerciseFileName,
  type ExerciseLesson,
} from "../../../core/course/lesson.ts";
import type { Candidate } from "./collect.ts";
import { compareCodePoints } from "./file_source.ts";
import { writtenOut } from "./written_out.ts";

/** What was chosen. */
export interface Choice {
  readonly taken: ReadonlyMap<ExerciseLesson, Candidate>;
  /** Where there is a file that cannot be read: the first of them. */
  readonly refused: ReadonlyMap<ExerciseLesson, Candidate>;
  /** Sentences, for the instructor. */
  readonly notes: readonly string[];
}

/**
 * Chooses among all candidates of a submission.
 *
 * @param exercises Those that a file is chosen for.
 */
export function choose(
  candidates: readonly Candidate[],
  exercises: readonly ExerciseLesson[],
): Choice {
  const taken = new Map<ExerciseLesson, Candidate>();
  const refused = new Map<ExerciseLesson, Candidate>();
  const renamed: Candidate[] = [];
  const notes: string[] = [];
  for (const lesson of exercises) {
    const all = candidates.filter((one) => one.lesson === lesson)
      .sort(compare);
    const usable = all.filter(({ refused }) => refused === undefined);
    const rival = rivalOf(usable);
    if (rival !== undefined) {
      refused.set(lesson, {
        ...usable[0],
        refused:
          `and ${writtenOut(rival.path)} differ, and nothing shows which ` +
          "is the later one.",
      });
      continue;
    }
    if (usable.length > 0) {
      taken.set(lesson, usable[0]);
      notes.push(...notesOn(lesson, usable));
      if (usable.length === 1 && usable[0].distance > 0) {
        renamed.push(usable[0]);
      }
    }
    const broken = all.find(({ refused }) => refused !== undefined);
    if (broken !== undefined) refused.set(lesson, broken);
  }
  return {
    taken,
    refused,
    notes: [...notes, ...takenFor(renamed), ...elsewhere(taken)],
  };
}

const ORDER: readonly ((candidate: Candidate) => number)[] = [
  ({ isStub }) => isStub ? 1 : 0,
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

/** What differs from the first one, and could count as well. */
function rivalOf(
  [first, ...others]: readonly Candidate[],
): Candidate | undefined {
  return others.find((one) =>
    ORDER.every((key) => key(first) === key(one)) &&
    (one.text === undefined || one.text !== first.text)
  );
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
    return [
      `${others.length + 1} files could be ${name}: ${path} counts; not ${
        listed(others.map(({ path }) => writtenOut(path)))
      }.`,
    ];
  }
  return [];
}

/** One note for all files that have other names than they should. */
function takenFor(renamed: readonly Candidate[]): string[] {
  if (renamed.length === 0) return [];
  const pairs = renamed.map(({ path, lesson }) =>
    `${writtenOut(path)} was taken for ${exerciseFileName(lesson)}`
  );
  return [`${pairs.join("; ")}.`];
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
