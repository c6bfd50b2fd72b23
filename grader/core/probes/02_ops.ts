/**
 * The checks of exercise 2, the operations.
 *
 * @module
 */
import { map, math } from "./builtins.ts";
import { ICE_CREAM_INPUTS } from "./networks.ts";
import type { Value } from "./implementation.ts";
import { observeOnceMore } from "./kept.ts";
import { sumOverPaths } from "./paths.ts";
import {
  noteShare,
  observe,
  observeComposed,
  observeShare,
  observeStep,
  observeUnary,
  type Unary,
} from "./operations.ts";
import type { Probes } from "./probe.ts";
import { observeCases, sizesFor } from "./sizes.ts";
import { inputsOf } from "./values.ts";
import {
  observeAdding,
  observeComposedAdding,
  observePlainNumbers,
  observePlainZeros,
  observeReuse,
  observeTwins,
} from "./reuse.ts";

/**
 * Two operands, and the grad that arrives: what code may take apart from other
 * numbers. Zero, one and minus one on either side, twice the same, all negative.
 */
const PAIRS: readonly (readonly number[])[] = [
  ...[[0, 3, 2], [3, 0, 2], [0, 0, -2], [1, 3, -2], [3, 1, -2]],
  ...[[-1, 3, 2], [3, -1, 2], [3, 3, -2], [-2, -3, -5], [2, 3, 0]],
  [0.5, 20, 0.25],
];

/** Plain numbers for two operands: of either sign on either side, zeros and ones. */
const OPERANDS: readonly (readonly number[])[] = [
  ...[[2, -3], [0, -3], [2, 0], [0, 0], [1, 1]],
  ...[[-2, 3], [3, 2.5], [-1.5, -2.5]],
];

/** Weights, bias and inputs of a neuron: zeros, either sign, and numbers above 1. */
const NEURONS: readonly (readonly number[])[] = [
  ...[[0, -0.4, 0, -2, 0.8], [-1, 2, -3, 2, 0], [0, 0, 0, 1, 1]],
  ...[[2, 1.5, 2.5, 2, 1.2], [-2, -1.5, -1.2, 1.4, 1.6]],
  ...[[1.5, 2.2, -1.8, -1.6, -1.3], [0.5, -2, 1.4, -1.1, -0.7]],
];

/** One probe for each check of the course table. */
export const probes: Probes = {
  "add": (implementation, recorder, random) => {
    const { add } = implementation;
    for (
      const [x, y, g] of [[2, 3, 1], [2, 3, 5], ...PAIRS, random.numbers(3)]
    ) observe(implementation, recorder, "add(a, b)", add, [x, y], g);
    observeStep(implementation, recorder, "add(a, b)", add);
    observeCases(implementation, recorder, "add(a, b)", sizesFor(add));
  },

  "mul": (implementation, recorder, random) => {
    const { mul } = implementation;
    for (
      const [x, y, g] of [[2, 3, 1], [2, 3, 5], ...PAIRS, random.numbers(3)]
    ) observe(implementation, recorder, "mul(a, b)", mul, [x, y], g);
    observeStep(implementation, recorder, "mul(a, b)", mul);
    observeCases(implementation, recorder, "mul(a, b)", sizesFor(mul));
  },

  "pow": (implementation, recorder, random) => {
    const exponent = random.number();
    const cases: [number, number[]][] = [
      [3, [2, 1]],
      [3, [2, 5]],
      [2, [-3, 1]],
      [-1, [4, 2]],
      [0, [3, 2]],
      [0.5, [9, 1]],
      [2, [0, 3]],
      [1, [0, -3]],
      [3, [0, 1]],
      [3, [-2, -1]],
      [-1, [-4, -2]],
      [-2, [2, -1]],
      [1, [5, 2]],
      [1.5, [0.25, -2]],
      [4, [1, 3]],
      [3, [2, 0]],
      [exponent, [random.positive(), random.number()]],
    ];
    for (const [n, numbers] of cases) {
      const power: Unary = (a) => implementation.pow(a, n);
      const expression = `pow(a, ${n})`;
      observeUnary(implementation, recorder, expression, power, numbers, n);
    }
    const cube: Unary = (a) => implementation.pow(a, 3);
    observeStep(implementation, recorder, "pow(a, 3)", cube);
    const powers = map(
      [5, 6, 7, 8, 9, 0.5],
      (n) =>
        [
          [n < 1 ? 1 : -1.5],
          (a: Value) => implementation.pow(a, n),
          1,
        ] as const,
    );
    const fifth = "pow(a, 5), ... pow(a, 9), pow(a, 0.5)";
    observeCases(implementation, recorder, fifth, powers);
    for (const [text, exponent] of [[`"3"`, "3"], ["new Value(3)", null]]) {
      recorder.tried = `pow(new Value(2), ${text})`;
      const wrong = (exponent ?? new implementation.Value(3)) as never;
      recorder.noteError(
        recorder.tried,
        () => implementation.pow(new implementation.Value(2), wrong),
      );
    }
  },

  "exp": (implementation, recorder, random) => {
    const { exp } = implementation;
    for (
      const numbers of [
        ...[[0, 1], [1, 1], [1, 5], [0, -2], [-1, -2], [-3, 2], [2, -1]],
        ...[[1, 0], [-1000, 1], [25, 1]],
        [random.number(), 3],
      ]
    ) {
      observeUnary(implementation, recorder, "exp(a)", exp, numbers);
    }
    observeStep(implementation, recorder, "exp(a)", (a) => exp(a));
    const far = map(
      [3.5, 8, 13, 18, 24, 60, -3.5, -8, -13, -18, -24],
      (x) => [[x], exp, math.exp(-x)] as const,
    );
    observeCases(implementation, recorder, "exp(a) / e ** a", far);
  },

  "tanh": (implementation, recorder, random) => {
    const { tanh } = implementation;
    for (
      const numbers of [
        ...[[0.5, 1], [0.5, 5], [0, 1], [0, -2], [-0.5, -2], [-2, 3], [1, -1]],
        [0.5, 0],
        [random.number(), 3],
      ]
    ) {
      observeUnary(implementation, recorder, "tanh(a)", tanh, numbers);
    }
    for (const far of [6, 20, 400, -400, 1000, -1000]) {
      observeUnary(implementation, recorder, "tanh(a)", tanh, [far, 1]);
    }
    observeStep(implementation, recorder, "tanh(a)", (a) => tanh(a));
  },

  "neg, sub, div": (implementation, recorder, random) => {
    const { neg, sub, div, Value } = implementation;
    const y = random.number();
    const expressions: [string, Unary][] = [
      ["neg(a)", (a) => neg(a)],
      [`sub(a, ${y})`, (a) => sub(a, y)],
      [`sub(${y}, a)`, (a) => sub(y, a)],
      [`div(a, ${y})`, (a) => div(a, y)],
      [`div(${y}, a)`, (a) => div(y, a)],
    ];
    for (const [expression, operation] of expressions) {
      for (const numbers of [[4, 1], [random.number(), 3]]) {
        observeComposed(
          implementation,
          recorder,
          expression,
          operation,
          numbers,
        );
      }
    }
    const special: [string, Unary, number[][]][] = [
      ["neg(a)", (a) => neg(a), [[0, 2], [-2, -3]]],
      ["sub(a, -2)", (a) => sub(a, -2), [[4, -3], [0, 2], [-2, 1]]],
      ["sub(-2, a)", (a) => sub(-2, a), [[4, -3], [0, 2], [-2, 1]]],
      ["sub(a, 0)", (a) => sub(a, 0), [[4, -3], [0, 2]]],
      ["sub(0, a)", (a) => sub(0, a), [[4, -3], [0, 2]]],
      ["sub(a, new Value(4))", (a) => sub(a, new Value(4)), [[4, 2]]],
      ["sub(new Value(4), a)", (a) => sub(new Value(4), a), [[4, 2]]],
      ["div(a, -2)", (a) => div(a, -2), [[4, -3], [0, 2], [-2, 1]]],
      ["div(a, 0.25)", (a) => div(a, 0.25), [[4, -3]]],
      ["div(-2, a)", (a) => div(-2, a), [[4, -3], [-2, 1], [1, -1]]],
      ["div(0, a)", (a) => div(0, a), [[4, -3]]],
      ["sub(1, a)", (a) => sub(1, a), [[4, -3]]],
      ["sub(a, 1)", (a) => sub(a, 1), [[4, -3]]],
      ["div(1, a)", (a) => div(1, a), [[4, -3]]],
      ["div(a, 1)", (a) => div(a, 1), [[4, -3]]],
      ["div(a, new Value(4))", (a) => div(a, new Value(4)), [[4, 2]]],
      ["div(new Value(4), a)", (a) => div(new Value(4), a), [[4, 2]]],
    ];
    for (const [expression, operation, cases] of special) {
      for (const numbers of cases) {
        observeShare(
          implementation,
          recorder,
          expression,
          operation,
          numbers,
        );
      }
    }
    observeCases(implementation, recorder, "sub(a, b)", sizesFor(sub), true);
    observeCases(implementation, recorder, "div(a, b)", sizesFor(div), true);
  },

  "sigmoid": (implementation, recorder, random) => {
    const { sigmoid, Value } = implementation;
    for (
      const numbers of [
        ...[[0, 1], [2, 1], [random.number(), 3]],
        ...[[15, 1], [-15, 1]], // nearly flat, and not quite
      ]
    ) {
      observeComposed(implementation, recorder, "sigmoid(a)", sigmoid, numbers);
    }
    for (const numbers of [[-2, -3], [0, -2], [3, -1], [-5, 2], [0.5, 9]]) {
      observeShare(implementation, recorder, "sigmoid(a)", sigmoid, numbers);
    }
    for (const far of [1000, -1000]) {
      recorder.tried = `a = new Value(${far}), c = sigmoid(a)`;
      const c = sigmoid(new Value(far));
      recorder.note("c.data", c.data);
      recorder.fact("c.prev is empty", `${inputsOf(c).length === 0}`);
    }
  },

  "plain numbers": (implementation, recorder, random) => {
    for (const [x, y] of [random.numbers(2), ...OPERANDS]) {
      observePlainNumbers(implementation, recorder, x, y);
    }
    observePlainZeros(implementation, recorder);
  },

  "used twice": (implementation, recorder, random) => {
    const [x, y] = random.numbers(2);
    observeTwins(implementation, recorder, [x, 3]);
    observeAdding(implementation, recorder, [x, y, 10, 2]);
    observeComposedAdding(implementation, recorder, x, 10, 2);
    observeReuse(implementation, recorder, [x, 2]);
    for (const numbers of [[2, -3], [-1, 2], [0, -2], [1, 1], [0.25, 2]]) {
      observeTwins(implementation, recorder, numbers);
      observeReuse(implementation, recorder, numbers);
    }
    for (
      const numbers of [
        ...[[2, -3, -10, -2], [-1, 3, -10, 2], [3, 3, 10, -2]],
        ...[[0, 3, 10, 2], [2, 0, -10, 2], [0, 0, 10, -0.0004]],
      ]
    ) observeAdding(implementation, recorder, numbers);
    observeComposedAdding(implementation, recorder, 2, -10, -3);
    observeComposedAdding(implementation, recorder, -1, 10, -3);
    observeComposedAdding(implementation, recorder, 2, 10, 0);
    observeComposedAdding(implementation, recorder, 0.5, -10, 2);
    observeOnceMore(implementation, recorder);
  },

  "ice-cream neuron": (implementation, recorder, random) => {
    const { Value, add, mul, sigmoid } = implementation;
    const iceCream = [0.3, 0.4, 0.1, ...ICE_CREAM_INPUTS];
    for (
      const numbers of [iceCream, random.numbers(5), ...NEURONS]
    ) {
      const [w1Data, w2Data, b1Data, x1, x2] = numbers;
      recorder.tried = "z = add(add(mul(w1, x1), mul(w2, x2)), b1) with w1 = " +
        `${w1Data}, w2 = ${w2Data}, b1 = ${b1Data}, x1 = ${x1}, x2 = ${x2}; ` +
        "h1 = sigmoid(z)";
      const w1 = new Value(w1Data, [], "", "w1");
      const w2 = new Value(w2Data, [], "", "w2");
      const b1 = new Value(b1Data, [], "", "b1");
      const z = add(add(mul(w1, x1), mul(w2, x2)), b1);
      recorder.note("z.data", z.data);
      const h1 = sigmoid(z);
      recorder.note("h1.data", h1.data);
      recorder.tried += "; h1.grad = 1, then every backwardStep back to w1";
      noteShare(recorder, "w1", sumOverPaths(implementation, h1, w1, 1));
    }
  },

  "sigmoid far out": (implementation, recorder) => {
    const { Value, sigmoid } = implementation;
    for (const far of [1000, -1000]) {
      recorder.tried =
        `a = new Value(${far}), c = sigmoid(a); c.grad = 1, then every ` +
        "backwardStep from c back to a";
      const a = new Value(far);
      noteShare(recorder, "a", sumOverPaths(implementation, sigmoid(a), a, 1));
    }
  },
};
