/**
 * Records what the reference shows, and what known mistakes do, for one seed.
 *
 * @module
 */
import { reference } from "../answers/reference.ts";
import { hide } from "../answers/hidden.ts";
import {
  type RecordedCheck,
  type RecordedDifference,
  type RecordedExercise,
  type RecordedMistake,
  type RecordedValue,
  toRecorded,
} from "../answers/recorded.ts";
import { Notebook, type Observation, type Seen } from "../checks/notebook.ts";
import type { Course, Probes } from "../checks/probe.ts";
import { runProbe } from "../checks/run.ts";
import type { Check, ExerciseLesson } from "../course/lesson.ts";
import { agree } from "../judge/compare.ts";
import { differs, type Shown } from "../judge/diagnose.ts";
import { benchOf, courseWith, run } from "../mistakes/bench.ts";
import { CHAIN, keyOf } from "../tasks.ts";

/** Where the tolerance of an observation is not said. */
const TOLERANCE = 1e-9;

/**
 * Records an exercise.
 *
 * @param probes Its probes, as they are handed out.
 * @param helper The later exercise that they make use of, if they do.
 */
export async function recordExercise(
  lesson: ExerciseLesson,
  seed: number,
  probes: Probes,
  helper?: ExerciseLesson,
): Promise<RecordedExercise> {
  const salt = crypto.randomUUID();
  const bench = { ...await benchOf(lesson, seed), probes };
  const expected = new Map<string, Seen>();
  for (const { name } of lesson.exercise.checks) {
    const key = keyOf(seed, lesson, name);
    expected.set(name, observe(probes, bench.reference, name, key));
  }
  const mistakes: RecordedMistake[] = [];
  for (const { id, when, hints } of bench.mistakes) {
    const { always, sometimes } = bench.recorded.mistakes[id];
    const course = courseWith(bench, [id])!;
    const shows: Record<string, RecordedDifference> = {};
    for (const check of [...always, ...sometimes]) {
      const right = expected.get(check)!.observations;
      const shown = run(bench, course, check);
      if (!differs(right, shown)) continue;
      shows[check] = await differenceOf(right, shown, `${salt} ${check}`);
    }
    mistakes.push({
      id,
      when,
      hints,
      always: always.filter((check) => shows[check] !== undefined),
      shows,
    });
  }
  const checks = await recordChecks(expected, salt);
  return { ...(helper && { helper: helper.number }), checks, mistakes };
}

/** Records what the files show together. */
export async function recordChain(
  seed: number,
  probes: Probes,
): Promise<RecordedExercise> {
  const { name }: Check = CHAIN;
  const seen = observe(probes, await reference(), name, `${seed}/${name}`);
  const expected = new Map([[name, seen]]);
  return {
    checks: await recordChecks(expected, crypto.randomUUID()),
    mistakes: [],
  };
}

function observe(
  probes: Probes,
  course: Course,
  check: string,
  key: string,
): Seen {
  const notebook = new Notebook();
  runProbe(probes[check], course, notebook, key);
  return notebook;
}

async function recordChecks(
  expected: ReadonlyMap<string, Seen>,
  salt: string,
): Promise<Record<string, RecordedCheck>> {
  const checks: Record<string, RecordedCheck> = {};
  for (const [check, { observations, graphs }] of expected) {
    checks[check] = {
      graphs,
      observations: await Promise.all(
        observations.map(async ({ tried, what, value, terms }) => ({
          tried,
          what,
          value: await valueOf(value, terms, `${salt} ${check} ${what}`),
          ...(terms && { terms }),
        })),
      ),
    };
  }
  return checks;
}

async function differenceOf(
  right: readonly Observation[],
  { observations, threw }: Shown,
  salt: string,
): Promise<RecordedDifference> {
  const other: Record<string, { what: string; value: RecordedValue }> = {};
  for (const [i, { what, value }] of observations.entries()) {
    if (right[i]?.what === what && agree(right[i], observations[i])) continue;
    // Wherever it stands, a mistaken figure tells of the right one.
    const { terms } = right.find((one) => one.what === what) ?? right[i] ?? {};
    other[i] = {
      what,
      value: await valueOf(value, terms, `${salt} ${what}`, true),
    };
  }
  return { ...(threw && { threw }), count: observations.length, other };
}

async function valueOf(
  value: number | string,
  terms: Observation["terms"],
  salt: string,
  mistaken = false,
): Promise<RecordedValue> {
  return typeof value === "number" && Number.isFinite(value) && terms?.onPaper
    ? {
      hidden: await hide(value, terms.tolerance ?? TOLERANCE, salt, mistaken),
    }
    : toRecorded(value);
}
