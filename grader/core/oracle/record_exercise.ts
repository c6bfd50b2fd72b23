/**
 * Records what the reference shows, and what known mistakes do, for one seed.
 *
 * @module
 */
import { INTEGRATION_CHECK, keyOf } from "../course/integration.ts";
import type { ReferenceFiles } from "./reference_oracle.ts";
import { hide } from "./hidden_number.ts";
import {
  type RecordedCheck,
  type RecordedDifference,
  type RecordedExercise,
  type RecordedMistake,
  type RecordedValue,
  toRecorded,
} from "./recording.ts";
import {
  type Observation,
  type Observations,
  Recorder,
} from "../probes/recorder.ts";
import type { Implementation } from "../probes/implementation.ts";
import type { Probes } from "../probes/probe.ts";
import { runProbe } from "../probes/run.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import { agree, TOLERANCE } from "../judge/compare.ts";
import {
  differs,
  type Evidence,
  toleranceOfMistake,
} from "../judge/evidence.ts";
import { loadMutants, mutantWith, observe } from "../mistakes/mutants.ts";

/** What the hashes of hidden numbers begin with; without it no number is hidden. */
export type Salt = string | undefined;

/**
 * Records an exercise.
 *
 * @param probes Its probes, as they are handed out.
 * @param reference What the reference and the known mistakes are made of.
 * @param salt Hides the numbers of a worksheet: for a homework.
 * @param helper The later exercise that they make use of, if they do.
 */
export async function recordExercise(
  lesson: ExerciseLesson,
  seed: number,
  probes: Probes,
  reference: ReferenceFiles,
  salt: Salt,
  helper?: ExerciseLesson,
): Promise<RecordedExercise> {
  const mutants = { ...await loadMutants(reference, lesson, seed), probes };
  const expected = new Map<string, Observations>();
  for (const { name } of lesson.exercise.checks) {
    const key = keyOf(seed, lesson, name);
    expected.set(name, observeAll(probes, mutants.reference, name, key));
  }
  const mistakes: RecordedMistake[] = [];
  for (const { id, when, hints } of mutants.mistakes) {
    const { always, sometimes } = mutants.index.mistakes[id];
    const mutant = mutantWith(mutants, [id])!;
    const shows: Record<string, RecordedDifference> = {};
    for (const check of [...always, ...sometimes]) {
      const right = expected.get(check)!.observations;
      const shown = observe(mutants, mutant, check);
      if (!differs(right, shown)) continue;
      shows[check] = await differenceOf(right, shown, saltOf(salt, check));
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
export async function recordTogether(
  seed: number,
  probes: Probes,
  reference: ReferenceFiles,
  salt: Salt,
): Promise<RecordedExercise> {
  const { name } = INTEGRATION_CHECK;
  const course = await reference.implementation();
  const observed = observeAll(probes, course, name, `${seed}/${name}`);
  const expected = new Map([[name, observed]]);
  return {
    checks: await recordChecks(expected, salt),
    mistakes: [],
  };
}

/** Runs a probe on an implementation that is right; its graphs count, too. */
function observeAll(
  probes: Probes,
  implementation: Implementation,
  check: string,
  key: string,
): Observations {
  const recorder = new Recorder();
  runProbe(probes[check], implementation, recorder, key);
  return recorder;
}

async function recordChecks(
  expected: ReadonlyMap<string, Observations>,
  salt: Salt,
): Promise<Record<string, RecordedCheck>> {
  const checks: Record<string, RecordedCheck> = {};
  for (const [check, { observations, graphs }] of expected) {
    checks[check] = {
      graphs,
      observations: await Promise.all(
        observations.map(async ({ tried, what, value, kind, terms }) => ({
          tried,
          what,
          value: await valueOf(value, terms, saltOf(salt, check, what)),
          ...(kind && { kind }),
          ...(terms && { terms }),
        })),
      ),
    };
  }
  return checks;
}

async function differenceOf(
  right: readonly Observation[],
  { observations, threw }: Evidence,
  salt: Salt,
): Promise<RecordedDifference> {
  const other: Record<string, { what?: string; value: RecordedValue }> = {};
  for (const [i, { what, value }] of observations.entries()) {
    if (right[i]?.what === what && agree(right[i], observations[i])) continue;
    // Wherever it stands, a mistaken number tells of the right one.
    const { terms } = right.find((one) => one.what === what) ?? right[i] ?? {};
    other[i] = {
      ...(right[i]?.what !== what && { what }),
      // Compared with what a submission shows in this place.
      value: await valueOf(
        value,
        terms,
        saltOf(salt, what),
        toleranceOfMistake({ what, value }, right[i]),
      ),
    };
  }
  return { ...(threw && { threw }), count: observations.length, other };
}

async function valueOf(
  value: number | string,
  terms: Observation["terms"],
  salt: Salt,
  mistaken?: number,
): Promise<RecordedValue> {
  return salt !== undefined && typeof value === "number" &&
      Number.isFinite(value) && terms?.onPaper
    ? {
      hidden: await hide(
        value,
        terms.tolerance ?? TOLERANCE,
        salt,
        mistaken !== undefined,
      ),
    }
    : toRecorded(
      mistaken === undefined ? value : shortened(value, mistaken),
    );
}

/**
 * With as many digits as it takes to recognise a mistake, and no more to be loaded: it is
 * off by at most half of what is tolerated, which is absolute below 1 and relative
 * above, as in `close()`.
 */
function shortened(
  value: number | string,
  tolerance: number,
): number | string {
  if (typeof value !== "number" || !Number.isFinite(value)) return value;
  const digits = -Math.floor(Math.log10(tolerance));
  const short = Number(
    Math.abs(value) < 1 ? value.toFixed(digits) : value.toPrecision(digits + 1),
  );
  // A 0 says less than a number that is only small.
  return short === 0 ? Number(value.toPrecision(1)) : short;
}

function saltOf(salt: Salt, ...of: readonly string[]): Salt {
  return salt && [salt, ...of].join(" ");
}
