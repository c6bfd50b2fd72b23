/**
 * The checks of exercise 3, backward.
 *
 * @module
 */
import {
  append,
  countDifferent,
  find,
  forEach,
  isArray,
  join,
  lastIndexOf,
  map,
} from "./builtins.ts";
import { elements } from "./copy.ts";
import { randomExpression } from "./graphs.ts";
import { describe, type Notebook } from "./notebook.ts";
import type { Course, Probes } from "./probe.ts";
import { ICE_CREAM_INPUTS } from "./networks.ts";
import {
  allBehind,
  type Made,
  nameOf,
  slopeByNudging,
  type Value,
} from "./values.ts";

/** An expression of `a` and `b`: all its values by name, the result last. */
type Build = (a: Value, b: Value) => Record<string, Value>;

/** What a topological order must be, looked at without saying which one it is. */
function observeOrder(
  { topologicalOrder }: Course,
  notebook: Notebook,
  text: string,
  named: Record<string, Value>,
): readonly Value[] {
  const made = allBehind(Object.values(named).at(-1)!);
  notebook.tried = `${text}; order = topologicalOrder(${
    Object.keys(named).at(-1)
  })`;
  const returned: unknown = topologicalOrder(made[0].value);
  if (!isArray(returned)) {
    notebook.note("order", returned);
    return [];
  }
  const order: Value[] = elements(returned);
  notebook.fact("the number of values in order", order.length);
  const name = (value: Value) => expression(value, made, named);
  notebook.fact("the last of order", name(order[order.length - 1]));
  notebook.fact(
    "the number of different values in order",
    countDifferent(order),
  );
  let places = "comes after all it was computed from";
  let isOrdered = true;
  forEach(order, (listed, i) => {
    const inputs = find(made, ({ value }) => value === listed)?.inputs ?? [];
    const after = find(inputs, (input) => {
      const place = lastIndexOf(order, input);
      return place < 0 || place > i;
    });
    if (after && isOrdered) {
      isOrdered = false;
      places = `${name(listed)} before ${name(after)}`;
    }
  });
  notebook.fact("every value in order", places);
  return order;
}

/** How deep a value without a name is written out. */
const DEEPEST = 4;

/** What a value without a name was computed from, "tanh(p)" or "a + b". */
function expression(
  value: Value,
  made: readonly Made[],
  named: Record<string, Value>,
  depth = 0,
): string {
  const name = nameOf(value, named);
  if (name !== undefined) return name;
  const inputs = find(made, (one) => one.value === value)?.inputs;
  if (inputs === undefined) return "some other Value";
  if (inputs.length === 0) return `the number ${describe(value.data)}`;
  if (depth === DEEPEST) return "…";
  const texts = map(
    inputs,
    (input) => expression(input, made, named, depth + 1),
  );
  const { op } = value;
  if (op !== "+" && op !== "*") return `${op}(${join(texts, ", ")})`;
  const text = `${texts[0]} ${op} ${texts[texts.length - 1]}`;
  return depth === 0 ? text : `(${text})`;
}

/** The gradients of an expression, and its slopes by nudging. */
function observeGradients(
  { Value, backward }: Course,
  notebook: Notebook,
  text: string,
  build: Build,
  [x, y]: readonly number[],
): void {
  const named = build(new Value(x), new Value(y));
  const [resultName, result] = Object.entries(named).at(-1)!;
  notebook.tried =
    `a = new Value(${x}), b = new Value(${y}), ${text}; backward(${resultName})`;
  backward(result);
  notebook.graph(result, named);
  for (const [name, value] of Object.entries(named).reverse()) {
    notebook.note(`${name}.grad`, value.grad);
  }
  const dataAt = (x: number, y: number) =>
    Object.values(build(new Value(x), new Value(y))).at(-1)!.data;
  notebook.fact(
    `the slope of ${resultName} when a is nudged`,
    slopeByNudging((nudged) => dataAt(nudged, y), x),
    { tolerance: 1e-6 },
  );
  notebook.fact(
    `the slope of ${resultName} when b is nudged`,
    slopeByNudging((nudged) => dataAt(x, nudged), y),
    { tolerance: 1e-6 },
  );
}

/** Expressions in which something is used again, from the smallest on. */
function reuses({ add, mul, tanh }: Course): [string, Build][] {
  return [
    ["c = add(a, a)", (a) => ({ a, c: add(a, a) })],
    ["c = add(a, tanh(a))", (a) => ({ a, c: add(a, tanh(a)) })],
    ["c = add(tanh(a), a)", (a) => ({ a, c: add(tanh(a), a) })],
    ["p = mul(a, b), r = tanh(p), c = add(r, p)", (a, b) => {
      const p = mul(a, b);
      const r = tanh(p);
      return { a, b, p, r, c: add(r, p) };
    }],
    ["p = mul(a, b), r = tanh(p), c = add(p, r)", (a, b) => {
      const p = mul(a, b);
      const r = tanh(p);
      return { a, b, p, r, c: add(p, r) };
    }],
    ["p = mul(a, b), r = tanh(tanh(p)), c = mul(p, r)", (a, b) => {
      const p = mul(a, b);
      const r = tanh(tanh(p));
      return { a, b, p, r, c: mul(p, r) };
    }],
    ["p = mul(a, b), r = tanh(tanh(p)), c = mul(r, p)", (a, b) => {
      const p = mul(a, b);
      const r = tanh(tanh(p));
      return { a, b, p, r, c: mul(r, p) };
    }],
    ["p = mul(a, b), q = add(p, a), r = mul(q, p), c = add(r, q)", (a, b) => {
      const p = mul(a, b);
      const q = add(p, a);
      const r = mul(q, p);
      return { a, b, p, q, r, c: add(r, q) };
    }],
  ];
}

/** One probe for each check of the course table. */
export const probes: Probes = {
  "order": (course, notebook, random) => {
    const { Value } = course;
    const leaf = new Value(2);
    observeOrder(course, notebook, "a = new Value(2)", { a: leaf });
    const a = new Value(2);
    const b = new Value(-3);
    observeOrder(course, notebook, "c = add(a, b)", {
      a,
      b,
      c: course.add(a, b),
    });
    for (const [text, build] of reuses(course)) {
      observeOrder(course, notebook, text, build(a, b));
    }
    const names = ["a", "b"];
    const size = random.integer(6, 12);
    const { text, build } = randomExpression(course, random, names, size);
    const [x, y] = random.numbers(2);
    const values = build([new Value(x), new Value(y)]);
    const named = Object.fromEntries(
      values.map((value, i) => [i < 2 ? names[i] : `v${i - 1}`, value]),
    );
    const made = `a = new Value(${x}), b = new Value(${y}), ${text}`;
    const order = observeOrder(course, notebook, made, named);
    notebook.note(
      "the data of the last of order",
      order[order.length - 1]?.data,
    );
  },

  "root": ({ Value, mul, backward }, notebook, random) => {
    const another = random.numbers(4);
    for (const [x, y, factor, grad] of [[7, 2, 3, 5], another]) {
      notebook.tried = `a = new Value(${x}); backward(a)`;
      const a = new Value(x);
      backward(a);
      notebook.note("a.grad", a.grad);
      notebook.note("a.data", a.data);
      notebook.tried = `p = new Value(${y}), c = mul(p, ${factor}); ` +
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
      notebook.fact(
        "c.grad when its step is called",
        join(heard, ", ") || "never",
      );
      notebook.note("c.grad", c.grad);
      notebook.note("p.grad", p.grad);
    }
  },

  "chain rule": (course, notebook, random) => {
    const { add, mul, exp, tanh, sub } = course;
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
    ];
    for (const inputs of [[2, -3], numbers]) {
      for (const [text, build] of chains) {
        observeGradients(course, notebook, text, build, inputs);
      }
    }
  },

  "used twice": (course, notebook, random) => {
    const numbers = [random.number(0.2, 1.5), random.number(0.2, 1.5)];
    for (const [text, build] of reuses(course)) {
      observeGradients(course, notebook, text, build, numbers);
    }
  },

  "random expressions": (course, notebook, random) => {
    for (const size of [3, 5, 8, 12]) {
      const names = ["a", "b"];
      const { text, build } = randomExpression(course, random, names, size);
      const named: Build = (a, b) => {
        const values = build([a, b]);
        return { a, b, [`v${size}`]: values[values.length - 1] };
      };
      const numbers = [random.number(0.2, 1.2), random.number(0.2, 1.2)];
      observeGradients(course, notebook, text, named, numbers);
    }
  },

  "adds to what is there": ({ Value, mul, backward }, notebook, random) => {
    const x = random.number();
    const y = random.number();
    notebook.tried = `a = new Value(2); backward(mul(a, ${x})); ` +
      `backward(mul(a, ${y}))`;
    const a = new Value(2);
    backward(mul(a, x));
    notebook.note("a.grad after the first", a.grad);
    backward(mul(a, y));
    notebook.note("a.grad after the second", a.grad);
  },

  "ice-cream gradient": (
    { Value, add, mul, sigmoid, backward },
    notebook,
    random,
  ) => {
    const iceCream = [0.3, 0.4, 0.1, ...ICE_CREAM_INPUTS];
    for (const numbers of [iceCream, random.numbers(5)]) {
      const [w1Data, w2Data, b1Data, x1, x2] = numbers;
      notebook.tried =
        `h1 = sigmoid(w1*x1 + w2*x2 + b1) with w1 = ${w1Data}, ` +
        `w2 = ${w2Data}, b1 = ${b1Data}, x1 = ${x1}, x2 = ${x2}; backward(h1)`;
      const w1 = new Value(w1Data, [], "", "w1");
      const w2 = new Value(w2Data, [], "", "w2");
      const b1 = new Value(b1Data, [], "", "b1");
      backward(sigmoid(add(add(mul(w1, x1), mul(w2, x2)), b1)));
      notebook.note("w1.grad", w1.grad);
      notebook.note("w2.grad", w2.grad);
      notebook.note("b1.grad", b1.grad);
    }
  },

  "100,000 operations": ({ Value, backward }, notebook) => {
    notebook.tried =
      "c = a, then 100,000 times c = a copy of c; backward(c) on that chain";
    const a = new Value(2);
    let c = a;
    for (let i = 0; i < 100_000; i++) {
      const input = c;
      const copy = new Value(input.data, [input], "copy");
      copy.backwardStep = () => {
        input.grad += copy.grad;
      };
      c = copy;
    }
    backward(c);
    notebook.note("a.grad", a.grad);
  },
};
