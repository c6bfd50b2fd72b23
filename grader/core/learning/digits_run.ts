/**
 * A network of 64, 16 and 10 that learns to read handwritten digits.
 *
 * @module
 */
import type { Implementation, MLP } from "../probes/implementation.ts";
import { Random } from "../probes/random.ts";
import {
  type Digit,
  inputsOf,
  LEARNT_FROM,
  PIXELS,
  ranked,
  targetsOf,
  unpackDigits,
} from "./digits.ts";

/** How a run begins. */
export interface DigitsSettings {
  /** What the first weights and the order of the images are made from. */
  readonly seed: number;
  /** The images, packed. */
  readonly packed: string;
  /** The parameters to begin with, where a network has learnt before. */
  readonly parameters?: readonly number[];
}

/** An image of those held out that was read wrongly. */
export interface Misread {
  /** Its place among all images. */
  readonly image: number;
  readonly says: number;
}

/** How many images a step learns from: one graph of all would hold a gigabyte. */
export const SLICE = 30;

/** How many steps are taken: each image is seen 16 times. */
export const DIGIT_STEPS = 800;

/** It is tested each time after so many steps, when each image has been seen once. */
export const EPOCH = 50;

/** So many images are read at once in a test: what is said must not become too long. */
export const PORTION = 33;

/** Each loss is of other images: what is drawn is the mean of so many. */
export const MEAN_OF = 10;

/** The means of losses; the last one may be of fewer. */
export function meansOf(losses: readonly number[]): number[] {
  const means: number[] = [];
  for (let end = 0; end < losses.length; end += MEAN_OF) {
    const some = losses.slice(end, end + MEAN_OF);
    means.push(some.reduce((a, b) => a + b, 0) / some.length);
  }
  return means;
}

/** How many neurons read the pixels. */
export const HIDDEN = 16;

/** Sums of 64 products are large: weights begin at a quarter of what they do elsewhere. */
const SPREAD = 0.25;

/** The learning rate of a step: long steps first, then shorter ones. */
function learningRateAt(step: number): number {
  return 1.5 / (1 + 0.003 * step);
}

/** A run from its first weights on. */
export class DigitsRun {
  readonly digits: readonly Digit[];
  readonly parameterCount: number;
  /** How many steps have been taken. */
  step = 0;
  readonly #model: MLP;
  readonly #random: Random;
  #order: number[] = [];

  /**
   * @param implementation The code that does it.
   * @param settings How it begins.
   */
  constructor(
    private readonly implementation: Implementation,
    { seed, packed, parameters }: DigitsSettings,
  ) {
    this.digits = unpackDigits(packed);
    this.#random = new Random(`${seed}/order`);
    const { next } = new Random(`${seed}/weights`);
    this.#model = new implementation.MLP(PIXELS, [HIDDEN, 10], {
      random: () => 0.5 + (next() - 0.5) * SPREAD,
    });
    const own = this.#model.parameters();
    this.parameterCount = own.length;
    for (const [i, number] of (parameters ?? []).entries()) {
      if (own[i] !== undefined) own[i].data = number;
    }
  }

  /**
   * Takes a step on the next few images.
   *
   * @returns The loss before it.
   */
  train(): number {
    if (this.#order.length < SLICE) this.#order = this.#shuffled();
    const slice = this.#order.splice(0, SLICE).map((i) => this.digits[i]);
    const [loss] = this.implementation.train(
      this.#model,
      slice.map(({ pixels }) => inputsOf(pixels)),
      slice.map(({ digit }) => targetsOf(digit)),
      { steps: 1, learningRate: learningRateAt(this.step) },
    );
    this.step++;
    return Number(loss);
  }

  /** The ten outputs for an image. */
  read(pixels: readonly number[]): number[] {
    return Array.from(
      this.#model.forward(inputsOf(pixels)),
      ({ data }) => Number(data),
    );
  }

  /**
   * Reads some of the images that are held out.
   *
   * @param from The first, counted among those held out.
   * @param count How many.
   * @returns Those that it reads wrongly.
   */
  test(from: number, count: number): Misread[] {
    const start = LEARNT_FROM + from;
    return this.digits.slice(start, start + count).flatMap((one, i) => {
      const [says] = ranked(this.read(one.pixels));
      return says === one.digit ? [] : [{ image: start + i, says }];
    });
  }

  /** The parameters, to go on from another time. */
  parameters(): number[] {
    return this.#model.parameters().map(({ data }) => Number(data));
  }

  #shuffled(): number[] {
    const order = Array.from({ length: LEARNT_FROM }, (_, i) => i);
    for (let i = order.length - 1; i > 0; i--) {
      const j = this.#random.integer(0, i);
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  }
}
