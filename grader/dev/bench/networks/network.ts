/**
 * One problem for several ways to compute it: a network, points, and a step.
 *
 * Two programs may only be timed against each other once they are known to
 * compute the same.
 *
 * @module
 */
import { MLP } from "../../../../solutions/06_mlp.ts";

/** What is to be learnt, and from where. */
export interface Problem {
  /** The number of inputs, then of the neurons of each layer, all tanh. */
  readonly sizes: readonly number[];
  readonly inputs: readonly (readonly number[])[];
  readonly targets: readonly (readonly number[])[];
  /** Where training starts, in the order of `MLP.parameters()`. */
  readonly parameters: readonly number[];
  readonly learningRate: number;
}

/** A network that is being trained. */
export interface Network {
  /** Takes one step on all examples, and returns the loss before it. */
  readonly step: () => number;
  /** What the parameters are now, in the order of `MLP.parameters()`. */
  readonly parameters: () => number[];
}

/** A way to compute the problem. */
export type MakeNetwork = (problem: Problem) => Network | Promise<Network>;

/** Two half circles that reach into each other, as in lesson 8; always the same ones. */
export function twoMoons(sizes: readonly number[], examples: number): Problem {
  const random = seeded(42);
  const points = Array.from({ length: examples }, (_, i) => {
    const upper = i % 2 === 0;
    const angle = Math.PI * random();
    const x1 = upper ? Math.cos(angle) : 1 - Math.cos(angle);
    const x2 = upper ? Math.sin(angle) : 0.5 - Math.sin(angle);
    const noise = () => 0.2 * random() - 0.1;
    return { input: [x1 + noise(), x2 + noise()], target: [upper ? 1 : -1] };
  });
  const [nin, ...nouts] = sizes;
  return {
    sizes,
    inputs: points.map(({ input }) => input),
    targets: points.map(({ target }) => target),
    parameters: new MLP(nin, nouts, { random }).parameters()
      .map(({ data }) => data),
    learningRate: 0.1,
  };
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/**
 * Takes some steps with two networks, and sees to it that they agree on every
 * loss and at the end on every parameter.
 *
 * @param tolerance How far two numbers may be apart, relative to the larger of 1
 * and the first.
 * @throws {Error} If they do not agree.
 */
export function assertAgree(
  reference: Network,
  other: Network,
  name: string,
  tolerance: number,
): void {
  const compare = (what: string, expected: number, got: number) => {
    const apart = Math.abs(got - expected) / Math.max(1, Math.abs(expected));
    if (!(apart <= tolerance)) {
      throw new Error(
        `${name} computes something else, so timing it would say nothing: ` +
          `${what} is ${got}, not ${expected}.`,
      );
    }
  };
  for (let step = 0; step < 3; step++) {
    compare(`the loss of step ${step}`, reference.step(), other.step());
  }
  const expected = reference.parameters();
  const got = other.parameters();
  compare("the number of parameters", expected.length, got.length);
  for (const [i, parameter] of expected.entries()) {
    compare(`parameter ${i} after three steps`, parameter, got[i]);
  }
}
