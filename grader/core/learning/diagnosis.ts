/**
 * Why a loss jumps or stands still, in a sentence.
 *
 * @module
 */
import type { Measured } from "./plane_run.ts";

/** What is known of a run. */
export interface RunSoFar extends Measured {
  /** The loss before each step. */
  readonly losses: readonly number[];
  readonly learningRate: number;
  readonly hidden: number;
  /** How many points there are. */
  readonly of: number;
}

/** What a run looks like, and what there is to say about it. */
export interface Diagnosis {
  readonly is: "broken" | "jumps" | "still" | "learned" | "learns";
  /** One or two sentences. */
  readonly says: string;
}

/** So many of the last losses are looked at. */
const RECENT = 24;
/** So many of them have to be clearly larger than the one before. */
const JUMPS = 4;
/** A rise of this part of the loss before, and at least of this size, is a jump. */
const JUMP = 0.15, LEAST_JUMP = 0.01;
/** A loss that falls by less than this part in all that time stands still. */
const STILL = 0.015;
/** Below this, a loss is as good as 0: outputs are within a tenth of their targets. */
const SMALL = 0.01;
/** No slope is larger than this on flat ground. */
const FLAT = 0.003;

/** Looks at a run. */
export function diagnose(run: RunSoFar): Diagnosis {
  const { losses, right, of } = run;
  const last = losses.at(-1) ?? 0;
  if (losses.some((loss) => !Number.isFinite(loss))) {
    return {
      is: "broken",
      says:
        "The loss is no longer a number. A result has become too large, or " +
        "something was divided by 0: every value after it is lost. Press Again, " +
        "and take a smaller learning rate.",
    };
  }
  const recent = losses.slice(-RECENT);
  if (jumpsIn(recent) >= JUMPS) {
    return {
      is: "jumps",
      says: `At a learning rate of ${run.learningRate} the loss jumps: the ` +
        "steps are longer than the valley is wide, so each lands on the other " +
        "slope. Take a smaller learning rate.",
    };
  }
  if (last < SMALL && right === of) {
    return {
      is: "learned",
      says:
        `All ${of} points are on the right side, and the loss is almost 0. ` +
        "From here on, each step changes less and less.",
    };
  }
  if (losses.length >= RECENT && recent[0] - last < STILL * recent[0]) {
    return { is: "still", says: whyStill(run) };
  }
  return {
    is: "learns",
    says: losses.length === 0
      ? "Nothing has been learned yet: the weights are random."
      : `${right} of ${of} points are on the right side.`,
  };
}

function jumpsIn(losses: readonly number[]): number {
  return losses.filter((loss, i) => {
    const rise = loss - losses[i - 1];
    return i > 0 && rise > LEAST_JUMP && rise > JUMP * losses[i - 1];
  }).length;
}

function whyStill(run: RunSoFar): string {
  const { steepest, flatShare, learningRate, hidden, right, of } = run;
  if (flatShare > 0.5) {
    return "The loss stands still: most hidden neurons are where tanh is flat. " +
      "Their slopes are almost 0, so hardly anything reaches the weights before " +
      "them. Press Again with a smaller learning rate, or another seed.";
  }
  if (steepest < FLAT && learningRate >= 1) {
    return `The loss stands still: at a learning rate of ${learningRate} a step ` +
      "was so long that the outputs are now where tanh is flat, and every slope " +
      "is almost 0. Press Again with a smaller learning rate.";
  }
  if (steepest < FLAT) {
    return "The loss stands still: every slope is almost 0, so no step leads " +
      "far. The network is on flat ground. Give it time, or press Again with " +
      "another seed.";
  }
  if (learningRate < 0.1) {
    return `The loss hardly moves: at a learning rate of ${learningRate} the ` +
      "steps are too short. Take a larger one.";
  }
  if (hidden <= 3 && right < of) {
    return `The loss stands still: with ${hidden} hidden ${
      hidden === 1 ? "neuron" : "neurons"
    } the border cannot bend as it would have to. Take more.`;
  }
  return "The loss stands still: nearby, every direction leads uphill. Press " +
    "Again with another seed, or take more hidden neurons.";
}
