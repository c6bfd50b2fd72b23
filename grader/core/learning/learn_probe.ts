/**
 * A network that learns in a child process from beginning to end. It is no check: it
 * shows what it does as it goes, in the way in which probes say what they try.
 *
 * @module
 */
import { stringify } from "../probes/builtins.ts";
import type { Implementation } from "../probes/implementation.ts";
import type { Probes } from "../probes/probe.ts";
import type { Recorder } from "../probes/recorder.ts";
import { HELD_OUT } from "./digits.ts";
import { DIGIT_STEPS, EPOCH, PORTION } from "./digits_run.ts";
import { Learning, type LearnRequest, type Learnt } from "./learn.ts";
import type { PlaneSettings, Raster } from "./plane_run.ts";

/** The name of the file that says what to learn: it exports {@linkcode LearnTask}. */
export const TASK_FILE = "learn_task.ts";

export interface LearnTask {
  readonly begin: LearnRequest;
  /** On a plane: how many steps, and how large the picture is. */
  readonly steps: number;
  readonly picture: Raster;
}

/** A picture takes longer than a step: a row of it is renewed with each. */
export const PHASES = 15;
/** The network is looked at after so many steps. */
const MEASURE_EACH = 5;

export const probes: Probes = {
  learn: (implementation, recorder) => {
    const { task } = implementation as Implementation & { task: LearnTask };
    const learning = new Learning(implementation, () => 0);
    say(recorder, learning.answer(task.begin));
    if ("plane" in task.begin) {
      learnPlane(learning, recorder, task, task.begin.plane);
    } else {
      learnDigits(learning, recorder);
    }
  },
};

function learnPlane(
  learning: Learning,
  recorder: Recorder,
  { steps, picture }: LearnTask,
  { learningRate }: PlaneSettings,
): void {
  const show = (most: number, phase: number, measures: boolean) => {
    const stepped = learning.answer({
      steps: {
        most,
        ms: Infinity,
        learningRate,
        picture: { ...picture, phase, phases: PHASES },
        ...(measures && { measures }),
      },
    });
    if (stepped.is !== "stepped") return;
    // Which side it is on is all that a terminal shows.
    const cells = stepped.cells.map((output) => output > 0 ? 1 : -1);
    say(recorder, { ...stepped, cells });
  };
  const showAll = () => {
    for (let phase = 0; phase < PHASES; phase++) show(0, phase, phase === 0);
  };
  showAll();
  for (let step = 1; step <= steps; step++) {
    show(1, step % PHASES, step % MEASURE_EACH === 0);
  }
  showAll();
}

function learnDigits(learning: Learning, recorder: Recorder): void {
  for (let step = 1; step <= DIGIT_STEPS; step++) {
    say(recorder, learning.answer({ steps: { most: 1, ms: Infinity } }));
    if (step % EPOCH !== 0) continue;
    for (let from = 0; from < HELD_OUT; from += PORTION) {
      say(recorder, learning.answer({ test: { from, count: PORTION } }));
    }
  }
}

function say(recorder: Recorder, learnt: Learnt): void {
  recorder.tried = stringify(learnt)!;
}
