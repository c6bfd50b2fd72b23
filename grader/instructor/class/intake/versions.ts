/**
 * Several archives of one student that hold the same exercise: the latest counts, as a
 * whole.
 *
 * A mixture of an old hand-in and a new one is nobody's work. What the latest leaves
 * out and an earlier one holds is open, and so is every exercise that differs where
 * nothing shows for certain which archive is the later one. Archives that agree wherever
 * they hold the same exercise belong together, whichever is later.
 *
 * @module
 */
import {
  exerciseFileName,
  type ExerciseLesson,
} from "../../../core/course/lesson.ts";
import { type Candidate, Collector, type Holder } from "./collect.ts";
import { type FileSource, Refusal, type Unused } from "./file_source.ts";
import { type Age, compareAge } from "./later.ts";
import { isPackage, openPackage } from "./packages.ts";
import type { Part } from "./raw_submission.ts";
import { writtenOut } from "./written_out.ts";

/** An archive of a student. */
export interface Version {
  readonly path: string;
  readonly age: Age;
  readonly candidates: readonly Candidate[];
  /** What was found in it; absent where it cannot be opened. */
  readonly collector?: Collector;
  /** Why it cannot be opened: words to stand after its path. */
  readonly refused?: string;
}

/** What counts of several archives. */
export interface Settled {
  readonly counting: readonly Version[];
  readonly unused: readonly Unused[];
  readonly holders: readonly Holder[];
}

/** Settles which archives count. */
export function settleVersions(versions: readonly Version[]): Settled {
  const contradict = (a: Version, b: Version) =>
    a !== b && (isBroken(a) || isBroken(b) || differing(a, b).length > 0);
  const laterThan = (one: Version) =>
    versions.find((other) =>
      contradict(one, other) && compareAge(ageOf(other), ageOf(one)) > 0
    );
  const latest = versions.filter((one) => laterThan(one) === undefined);
  const unused: Unused[] = [];
  const holders: Holder[] = [];
  for (const one of versions) {
    const later = laterThan(one);
    if (later === undefined || isBroken(one)) continue;
    const path = writtenOut(later.path);
    const reason = `does not count: ${path} is the later one.`;
    unused.push({ path: one.path, reason });
    const only = lessonsIn([one]).filter((lesson) =>
      !lessonsIn(latest).includes(lesson)
    );
    if (only.length === 0) continue;
    holders.push({
      lessons: only,
      reason: `${namesOf(only)} is only in the earlier ${
        writtenOut(one.path)
      }, not in ${path}: see whether it is to count.`,
    });
  }
  const doubtful = new Set<ExerciseLesson>();
  for (const [i, one] of latest.entries()) {
    for (const other of latest.slice(i + 1)) {
      if (!contradict(one, other)) continue;
      const broken = isBroken(one) || isBroken(other);
      const lessons = broken ? lessonsIn([one, other]) : differing(one, other);
      for (const lesson of lessons) doubtful.add(lesson);
      const paths = `${writtenOut(one.path)} and ${writtenOut(other.path)}`;
      const doubt = broken
        ? `one of ${paths} cannot be opened`
        : `${namesOf(lessons)} differs in ${paths}`;
      holders.push({
        lessons,
        reason:
          `${doubt}, and their names and dates do not show which is the later one: ` +
          "leave the one that counts, and grade again.",
      });
    }
  }
  return {
    counting: latest.map((one) => ({
      ...one,
      candidates: one.candidates.filter(({ lesson }) => !doubtful.has(lesson)),
    })),
    unused,
    holders,
  };
}

/**
 * The latest date of an exercise in the archives that are all there is of a submission.
 *
 * @returns `undefined` if there is none.
 */
export async function latestIn(
  place: FileSource,
  parts: readonly Part[],
  exercises: readonly ExerciseLesson[],
): Promise<number | undefined> {
  const dates: number[] = [];
  for (const { item: { path, kind, name } } of parts) {
    if (kind !== "file" || !isPackage(name)) return undefined;
    try {
      const collector = new Collector(
        await openPackage(place, path),
        exercises,
      );
      collector.addAll(0);
      dates.push(...datesIn(collector.candidates));
    } catch (error) {
      // Whoever looks through it will say why.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return dates.length === 0 ? undefined : Math.max(...dates);
}

function ageOf({ age, candidates }: Version): Age {
  const dates = datesIn(candidates);
  return dates.length === 0 ? age : { ...age, changed: Math.max(...dates) };
}

function datesIn(candidates: readonly Candidate[]): number[] {
  return candidates.flatMap(({ changed }) => changed ?? []);
}

function isBroken({ refused }: Version): boolean {
  return refused !== undefined;
}

/** The exercises that both hold, not as shipped, and not with the same text. */
function differing(a: Version, b: Version): ExerciseLesson[] {
  const texts = (one: Version, lesson: ExerciseLesson) =>
    new Set(
      one.candidates.filter((candidate) =>
        candidate.lesson === lesson && !candidate.isStub
      ).map(({ text, path }) => text ?? path),
    );
  return lessonsIn([a]).filter((lesson) => {
    const other = texts(b, lesson);
    return other.size > 0 &&
      other.symmetricDifference(texts(a, lesson)).size > 0;
  });
}

/** The exercises that somebody has written in them, each once. */
function lessonsIn(versions: readonly Version[]): ExerciseLesson[] {
  const written = versions.flatMap(({ candidates }) => candidates)
    .filter(({ isStub }) => !isStub);
  return [...new Set(written.map(({ lesson }) => lesson))];
}

function namesOf(lessons: readonly ExerciseLesson[]): string {
  return new Intl.ListFormat("en").format(lessons.map(exerciseFileName));
}
