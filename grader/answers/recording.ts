/**
 * The answers of a homework: what was recorded when it was made.
 *
 * @module
 */
import { EXERCISES, OWN } from "../course/course.ts";
import { HOMEWORK } from "../course/homework.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import {
  type Case,
  diagnose,
  type Shown,
  type Suspect,
} from "../judge/diagnose.ts";
import { GraderFault } from "../sandbox/grader_fault.ts";
import { readKit } from "../workspace/workspace.ts";
import type { Answers } from "./answers.ts";
import { recognise } from "./hidden.ts";
import {
  fromRecorded,
  NOT_TOLD,
  type RecordedCheck,
  type RecordedExercise,
  type RecordedMistake,
  seenIn,
} from "./recorded.ts";

/** Where the recordings lie, in the folder of the homework. */
const FOLDER = "recorded/";

/** What was recorded, and how known mistakes showed in it. */
export const answers: Answers = {
  basisOf: (lesson) => {
    const before = EXERCISES.filter(({ number }) => number < lesson.number);
    return {
      given: before.filter((earlier) => !OWN.includes(earlier)),
      own: before.filter((earlier) => OWN.includes(earlier)),
      helper: helperOf(lesson),
    };
  },
  prepare: () => Promise.resolve(),
  expected: async ({ probes, runs, seed }, outcomes) => {
    if (seed !== HOMEWORK?.seed) {
      throw new GraderFault(`nothing is recorded for the seed ${seed}`);
    }
    const { checks } = recordedOf(probes);
    return await Promise.all(
      runs.map(({ check }, i) =>
        seenIn(checks[check], outcomes[i]?.observations ?? [], recognise)
      ),
    );
  },
  name: async (lesson, _seed, cases, passed) => {
    const recorded = recordedOf(filesOf(lesson).checks);
    const suspects = await Promise.all(
      recorded.mistakes.map((mistake) => suspectOf(mistake, recorded, cases)),
    );
    const named = diagnose(
      cases,
      passed,
      lesson.exercise.checks.some(({ composed }) => composed),
      suspects,
    );
    const byId = new Map(recorded.mistakes.map((one) => [one.id, one]));
    return new Map(
      Array.from(
        named,
        ([check, ids]) => [check, ids.map((id) => byId.get(id)!)],
      ),
    );
  },
  mistake: (lesson: ExerciseLesson, wanted) =>
    Promise.resolve(
      recordedOf(filesOf(lesson).checks).mistakes
        .find(({ id }) => id === wanted),
    ),
};

/** The exercise whose file is made use of; none where nothing can be read. */
function helperOf(lesson: ExerciseLesson): ExerciseLesson | undefined {
  try {
    const { helper } = recordedOf(filesOf(lesson).checks);
    return EXERCISES.find(({ number }) => number === helper);
  } catch {
    return undefined; // what is missing is told when it is compared with
  }
}

/** A mistake, next to what was observed. */
async function suspectOf(
  { id, always, shows }: RecordedMistake,
  { checks }: RecordedExercise,
  cases: readonly Case[],
): Promise<Suspect> {
  const shown = new Map<string, Shown>();
  for (const { check, got } of cases) {
    if (shows[check] === undefined) continue;
    shown.set(check, await showOf(shows[check], checks[check], got));
  }
  return {
    ids: [id],
    always: new Set(always),
    showsIn: new Set(Object.keys(shows)),
    show: (check) => shown.get(check),
  };
}

async function showOf(
  { threw, count, other }: RecordedMistake["shows"][string],
  { observations }: RecordedCheck,
  got: Shown,
): Promise<Shown> {
  return {
    threw,
    observations: await Promise.all(
      Array.from({ length: count }, async (_, i) => {
        const differs = other[i] !== undefined;
        const { what, value } = other[i] ?? observations[i];
        const read = await fromRecorded(
          value,
          got.observations[i]?.value,
          recognise,
        );
        // Two numbers that are not told need not be the same one.
        const hidden = differs && read === NOT_TOLD;
        return { tried: "", what, value: hidden ? `${NOT_TOLD} still` : read };
      }),
    ),
  };
}

const loaded = new Map<string, RecordedExercise>();

/** What was recorded with a module of probes. */
function recordedOf(probes: string): RecordedExercise {
  const name = probes.replace(/^.*\//, "").replace(/\.ts$/, ".json");
  const recorded = loaded.get(name) ?? JSON.parse(readKit(FOLDER + name));
  loaded.set(name, recorded);
  return recorded;
}
