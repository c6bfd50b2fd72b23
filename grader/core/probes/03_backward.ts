/**
 * The checks of exercise 3, backward.
 *
 * @module
 */
import { append, forEach, join, times } from "./builtins.ts";
import { randomExpression } from "./expressions.ts";
import {
  type Build,
  observeGradients,
  observePlaces,
  observeRandom,
  observeTwice,
  observeWide,
  reuses,
  squares,
} from "./gradients.ts";
import { observeOrder, observeOrderAndPrev, observePaths } from "./orders.ts";
import type { Probes } from "./probe.ts";
import { ICE_CREAM_INPUTS } from "./networks.ts";
import { Random } from "./random.ts";

/** The same expressions in every trial: what shows in one of them shows always. */
const SAME_FOR_ALL = "the same for all";

/** Numbers for `a` and `b` that code may take apart from others. */
const SPECIAL: readonly (readonly number[])[] = [[0, 0], [1, 1], [-2, 0.5]];

/** One probe for each check of the course table. */
export const probes: Probes = {
  "order": (implementation, recorder, random) => {
    const { Value, add, mul } = implementation;
    const leaf = new Value(2);
    observeOrder(implementation, recorder, "a = new Value(2)", { a: leaf });
    const a = new Value(2);
    const b = new Value(-3);
    observeOrder(implementation, recorder, "c = add(a, b)", {
      a,
      b,
      c: implementation.add(a, b),
    });
    for (const [text, build] of reuses(implementation)) {
      observeOrder(implementation, recorder, text, build(a, b));
    }
    // Nothing tells a, b, p and c apart but that they are four.
    const twins = [new Value(1), new Value(1)];
    for (const [text, build] of reuses(implementation)) {
      observeOrder(
        implementation,
        recorder,
        `a = new Value(1), b = new Value(1), ${text}`,
        build(twins[0], twins[1]),
      );
    }
    const one = new Value(1, [], "", "x");
    const other = new Value(2, [], "", "x");
    const labelled = 'a and b with the label "x", c = add(a, b)';
    observeOrder(implementation, recorder, labelled, {
      ...{ a: one, b: other, c: add(one, other) },
    });
    for (const x of [1, 0]) {
      const [a, b] = [new Value(x), new Value(x)];
      const p = mul(a, b);
      const made = `a = new Value(${x}), b = new Value(${x}), p = mul(a, b)`;
      const c = mul(b, p);
      observeOrder(implementation, recorder, `${made}, c = mul(b, p)`, {
        ...{ a, b, p, c },
      });
    }
    for (const [text, build] of squares(implementation)) {
      observeOrderAndPrev(implementation, recorder, text, build(a, b));
    }
    const d = new Value(2);
    const many = times(9, () => mul(new Value(0), 1));
    const sum = new Value(4, [d, ...many, d], "sum");
    const more = times(3, () => new Value(0));
    const wide = "s = the sum of d, nine products and d, in one operation, " +
      "c = the sum of d, three more and s";
    observeOrder(implementation, recorder, wide, {
      ...{ d, s: sum, c: new Value(6, [d, ...more, sum], "sum") },
    });
    let long = d;
    for (let i = 0; i < 60; i++) long = i % 2 ? add(long, d) : add(d, long);
    const chained = "c = d, then 60 times c = add(c, d) or c = add(d, c)";
    observeOrder(implementation, recorder, chained, { d, c: long });
    observePaths(implementation, recorder);
    let deep = d;
    // Deeper than where other languages stop, which some learners copy.
    for (let i = 0; i < 1100; i++) deep = mul(deep, 1);
    recorder.tried = "c = d, then 1100 times c = mul(c, 1); " +
      "order = topologicalOrder(c)";
    const inOrder = implementation.topologicalOrder(deep);
    recorder.note("order.length", inOrder.length);
    const isLast = inOrder[inOrder.length - 1] === deep;
    recorder.fact("the last of order is c", `${isLast}`);

    const names = ["a", "b"];
    const size = random.integer(6, 12);
    const { text, build } = randomExpression(
      implementation,
      random,
      names,
      size,
    );
    const [x, y] = random.numbers(2);
    const named: ReturnType<Build> = {};
    forEach(build([new Value(x), new Value(y)]), (value, i) => {
      named[i < 2 ? names[i] : `v${i - 1}`] = value;
    });
    const made = `a = new Value(${x}), b = new Value(${y}), ${text}`;
    const order = observeOrder(implementation, recorder, made, named);
    recorder.note(
      "the data of the last of order",
      order[order.length - 1]?.data,
    );
  },

  "root": ({ Value, mul, backward }, recorder, random) => {
    const another = random.numbers(4);
    for (
      const [x, y, factor, grad] of [
        ...[[7, 2, 3, 5], another, [0, 0, -3, -5], [-2, -1, 2, 0]],
        [1, 4, 0, 1],
      ]
    ) {
      recorder.tried = `a = new Value(${x}); backward(a)`;
      const a = new Value(x);
      backward(a);
      recorder.note("a.grad", a.grad);
      recorder.note("a.data", a.data);
      recorder.tried = `p = new Value(${y}), c = mul(p, ${factor}); ` +
        `c.grad = ${grad}; backward(c)`;
      const p = new Value(y);
      const c = mul(p, factor);
      c.grad = grad;
      const heard: number[] = [];
      const step = c.backwardStep;
      c.backwardStep = () => {
        append(heard, c.grad);
        step();
      };
      backward(c);
      recorder.fact(
        "c.grad when its step is called",
        join(heard, ", ") || "never",
      );
      recorder.note("c.grad", c.grad);
      recorder.note("p.grad", p.grad);
    }
  },

  "chain rule": (implementation, recorder, random) => {
    const { add, mul, exp, tanh, sub } = implementation;
    const numbers = [random.number(0.2, 1), random.number(0.2, 1)];
    const chains: [string, Build][] = [
      ["c = mul(a, b)", (a, b) => ({ a, b, c: mul(a, b) })],
      ["d = add(a, b), c = mul(d, 3)", (a, b) => {
        const d = add(a, b);
        return { a, b, d, c: mul(d, 3) };
      }],
      ["d = sub(a, b), e = tanh(d), f = exp(e), c = mul(3, f)", (a, b) => {
        const d = sub(a, b);
        const e = tanh(d);
        const f = exp(e);
        return { a, b, d, e, f, c: mul(3, f) };
      }],
      ["d = add(a, b), e = mul(d, -3), c = add(e, 1)", (a, b) => {
        const d = add(a, b);
        const e = mul(d, -3);
        return { a, b, d, e, c: add(e, 1) };
      }],
      ["d = mul(a, 1e8), e = add(d, b), c = mul(e, 1e-8)", (a, b) => {
        const d = mul(a, 1e8);
        const e = add(d, b);
        return { a, b, d, e, c: mul(e, 1e-8) };
      }],
      ["d = mul(a, b), e = tanh(d), c = mul(e, -0.5)", (a, b) => {
        const d = mul(a, b);
        const e = tanh(d);
        return { a, b, d, e, c: mul(e, -0.5) };
      }],
    ];
    for (const inputs of [[2, -3], numbers, ...SPECIAL, [2, -2]]) {
      for (const [text, build] of chains) {
        observeGradients(implementation, recorder, text, build, inputs);
      }
    }
  },

  "used twice": (implementation, recorder, random) => {
    const numbers = [random.number(0.2, 1.5), random.number(0.2, 1.5)];
    for (const inputs of [numbers, ...SPECIAL, [0.7, -1.2]]) {
      for (const [text, build] of reuses(implementation)) {
        observeGradients(implementation, recorder, text, build, inputs);
      }
    }
    observeWide(implementation, recorder);
    for (const [text, build] of squares(implementation)) {
      observeTwice(implementation, recorder, text, build);
    }
  },

  "random expressions": (implementation, recorder, random) => {
    for (const size of [3, 5, 8, 12]) {
      observeRandom(implementation, recorder, size, random);
    }
    const same = new Random(SAME_FOR_ALL);
    for (const size of [3, 5, 8, 12, 4, 6, 9, 16]) {
      observeRandom(implementation, recorder, size, same);
    }
    for (const numbers of SPECIAL) {
      observeRandom(implementation, recorder, 6, same, [...numbers]);
    }
    observePlaces(implementation, recorder);
  },

  "adds to what is there": ({ Value, mul, backward }, recorder, random) => {
    const x = random.number();
    const y = random.number();
    recorder.tried = `a = new Value(2); backward(mul(a, ${x})); ` +
      `backward(mul(a, ${y}))`;
    const a = new Value(2);
    backward(mul(a, x));
    recorder.note("a.grad after the first", a.grad);
    backward(mul(a, y));
    recorder.note("a.grad after the second", a.grad);

    for (const [already, factor] of [[-10, -4], [4, 4], [-1, 0]]) {
      const b = new Value(2);
      const d = mul(b, 3);
      const c = mul(d, factor);
      b.grad = already;
      d.grad = already;
      recorder.tried =
        `b = new Value(2), d = mul(b, 3), c = mul(d, ${factor}); ` +
        `b.grad = ${already}; d.grad = ${already}; backward(c)`;
      backward(c);
      recorder.note("d.grad", d.grad);
      recorder.note("b.grad", b.grad);
      recorder.note("b.data", b.data);
    }
  },

  "ice-cream gradient": (
    { Value, add, mul, sigmoid, backward },
    recorder,
    random,
  ) => {
    const iceCream = [0.3, 0.4, 0.1, ...ICE_CREAM_INPUTS];
    for (
      const numbers of [
        iceCream,
        iceCream, // another graph of the same numbers
        random.numbers(5),
        ...[[0, -0.4, 0, -2, 0.8], [-1, 2, -3, 2, 0], [0, 0, 0, 1, 1]],
        [0.5, 0.25, 0.75, 1, 1], // products and sums as large as what is in them
      ]
    ) {
      const [w1Data, w2Data, b1Data, x1, x2] = numbers;
      recorder.tried =
        `h1 = sigmoid(w1*x1 + w2*x2 + b1) with w1 = ${w1Data}, ` +
        `w2 = ${w2Data}, b1 = ${b1Data}, x1 = ${x1}, x2 = ${x2}; backward(h1)`;
      const w1 = new Value(w1Data, [], "", "w1");
      const w2 = new Value(w2Data, [], "", "w2");
      const b1 = new Value(b1Data, [], "", "b1");
      backward(sigmoid(add(add(mul(w1, x1), mul(w2, x2)), b1)));
      recorder.note("w1.grad", w1.grad);
      recorder.note("w2.grad", w2.grad);
      recorder.note("b1.grad", b1.grad);
    }
  },

  "100,000 operations": ({ Value, backward }, recorder) => {
    recorder.tried = "c = a, then 100,000 times c = -c in one operation, the " +
      "first time c = -(a + b); backward(c) on that chain";
    const a = new Value(2);
    const b = new Value(3);
    let c = a;
    let middle = a;
    for (let i = 0; i < 100_000; i++) {
      const inputs = i === 0 ? [a, b] : [c];
      const out = new Value(i % 2 ? 5 : -5, inputs, "-");
      out.backwardStep = () => {
        for (const input of inputs) input.grad -= out.grad;
      };
      c = out;
      if (i === 50_000) middle = c;
    }
    backward(c);
    recorder.note("a.grad", a.grad);
    recorder.note("b.grad", b.grad);
    recorder.note("the grad of a value in the middle", middle.grad);
  },
};
