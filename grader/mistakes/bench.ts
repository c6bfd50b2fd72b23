/**
 * Sets up the known mistakes of an exercise: for the grader, and for tests that
 * run them in place of a submission.
 *
 * @module
 */
import { reference } from "../answers/reference.ts";
import { Notebook } from "../checks/notebook.ts";
import type { Course, Probes } from "../checks/probe.ts";
import { runProbe } from "../checks/run.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import type { Case, Shown } from "../judge/diagnose.ts";
import { differs } from "../judge/diagnose.ts";
import { keyOf } from "../tasks.ts";
import { KIT, readKit } from "../workspace/workspace.ts";
import type { Mistake } from "./mistake.ts";
import { applyPatches, type Recorded, runBody } from "./recorded.ts";

/** The known mistakes of an exercise, and what is needed to run them. */
export interface Bench {
  readonly lesson: ExerciseLesson;
  /** The reference's course. */
  readonly reference: Course;
  readonly probes: Probes;
  /** The key of the random inputs of each check, stretch checks left out. */
  readonly keys: ReadonlyMap<string, string>;
  readonly mistakes: readonly Mistake[];
  readonly recorded: Recorded;
}

/** Sets up an exercise's bench for a seed. */
export async function benchOf(
  lesson: ExerciseLesson,
  seed: number,
  recorded: Recorded = JSON.parse(readKit(filesOf(lesson).recorded)),
): Promise<Bench> {
  const { probes }: { probes: Probes } = await import(
    new URL(filesOf(lesson).checks, KIT).href
  );
  const checks = lesson.exercise.checks.filter(({ stretch }) => !stretch);
  return {
    lesson,
    reference: await reference(),
    probes,
    keys: new Map(
      checks.map(({ name }) => [name, keyOf(seed, lesson, name)]),
    ),
    mistakes: await mistakesOf(lesson),
    recorded,
  };
}

/** The known mistakes of an exercise. */
export async function mistakesOf(
  lesson: ExerciseLesson,
): Promise<readonly Mistake[]> {
  const { mistakes }: { mistakes: readonly Mistake[] } = await import(
    new URL(filesOf(lesson).mistakes, KIT).href
  );
  return mistakes;
}

/**
 * The course with mistakes in one exercise.
 *
 * @returns The course; `undefined` if the mistakes are in each other's way.
 */
export function courseWith(
  { recorded, reference }: Bench,
  ids: readonly string[],
): Course | undefined {
  const patches = ids.flatMap((id) => recorded.mistakes[id].patches);
  const body = applyPatches(recorded.body, patches);
  if (body === undefined) return undefined;
  try {
    return runBody(body, reference);
  } catch (error) {
    // Two slips can give one name twice: nobody's file looks like that.
    if (error instanceof SyntaxError && ids.length > 1) return undefined;
    throw error;
  }
}

/** What goes wrong in a course, check by check, as it would in a submission. */
export function casesOf(bench: Bench, course: Course): Case[] {
  return bench.lesson.exercise.checks
    .filter(({ stretch }) => !stretch)
    .map(({ name: check, composed = false }) => ({
      check,
      composed,
      expected: run(bench, bench.reference, check).observations,
      got: run(bench, course, check),
    }))
    .filter(({ expected, got }) => differs(expected, got));
}

/** Runs the probe of a check on a course. */
export function run(
  { probes, keys }: Bench,
  course: Course,
  check: string,
): Shown {
  const notebook = new Notebook();
  try {
    runProbe(probes[check], course, notebook, keys.get(check)!);
    return { observations: notebook.observations };
  } catch (error) {
    const threw = error instanceof Error ? error.name : "something";
    return { observations: notebook.observations, threw };
  }
}
