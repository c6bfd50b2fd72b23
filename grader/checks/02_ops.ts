/**
 * The checks of exercise 2, the operations.
 *
 * @module
 */
import { find, forEach, keys } from "./builtins.ts";
import { ICE_CREAM_INPUTS } from "./networks.ts";
import type { Notebook } from "./notebook.ts";
import { sumOverPaths } from "./paths.ts";
import type { Course, Probes } from "./probe.ts";
import { names, slopeByNudging, type Value } from "./values.ts";

type Unary = (a: Value) => Value;
type Binary = (a: Value, b: Value) => Value;

/** Data, op, prev and the shares of one operation on the values `a` and `b`. */
function observe(
  { Value }: Course,
  notebook: Notebook,
  expression: string,
  operation: Binary,
  data: readonly number[],
  incoming: number,
): void {
  const named: Record<string, Value> = {};
  const made = data.map((x, i) => {
    named["ab"[i]] = new Value(x);
    return `${"ab"[i]} = new Value(${x})`;
  });
  notebook.tried = `${made.join(", ")}, c = ${expression}`;
  const c = operation(named.a, named.b);
  notebook.note("c.data", c.data);
  notebook.note("c.op", c.op);
  notebook.fact("c.prev", names(c.prev, named));
  notebook.tried += `; c.grad = ${incoming}; c.backwardStep()`;
  c.grad = incoming;
  c.backwardStep();
  notebook.graph(c, { ...named, c });
  forEach(
    keys(named),
    (name) => notebook.note(`${name}.grad`, named[name].grad),
  );
}

/** The same of an operation on one value, and its slope by nudging. */
function observeUnary(
  course: Course,
  notebook: Notebook,
  expression: string,
  operation: Unary,
  [x, incoming]: readonly number[],
): void {
  observe(course, notebook, expression, operation, [x], incoming);
  noteSlope(course, notebook, operation, x);
}

function noteSlope(
  { Value }: Course,
  notebook: Notebook,
  operation: Unary,
  x: number,
): void {
  notebook.fact(
    "the slope of c when a is nudged",
    slopeByNudging((nudged) => operation(new Value(nudged)).data, x),
    { tolerance: 1e-6 },
  );
}

/** Data and gradient of an expression, however many operations it is made of. */
function observeComposed(
  course: Course,
  notebook: Notebook,
  expression: string,
  operation: Unary,
  [x, incoming]: readonly number[],
): void {
  notebook.tried = `a = new Value(${x}), c = ${expression}`;
  const a = new course.Value(x);
  const c = operation(a);
  notebook.note("c.data", c.data);
  notebook.tried +=
    `; c.grad = ${incoming}, then every backwardStep from c back to a`;
  notebook.note("a.grad", sumOverPaths(course, c, a, incoming));
  noteSlope(course, notebook, operation, x);
}

/** One probe for each check of the course table. */
export const probes: Probes = {
  "add": (course, notebook, random) => {
    for (const [x, y, g] of [[2, 3, 1], [2, 3, 5], random.numbers(3)]) {
      observe(course, notebook, "add(a, b)", course.add, [x, y], g);
    }
  },

  "mul": (course, notebook, random) => {
    for (const [x, y, g] of [[2, 3, 1], [2, 3, 5], random.numbers(3)]) {
      observe(course, notebook, "mul(a, b)", course.mul, [x, y], g);
    }
  },

  "pow": (course, notebook, random) => {
    const exponent = random.pick([4, -2, 1.5]);
    const cases: [number, number[]][] = [
      [3, [2, 1]],
      [3, [2, 5]],
      [2, [-3, 1]],
      [-1, [4, 2]],
      [0, [3, 2]],
      [0.5, [9, 1]],
      [exponent, [random.positive(), random.number()]],
    ];
    for (const [n, numbers] of cases) {
      const cube: Unary = (a) => course.pow(a, n);
      observeUnary(course, notebook, `pow(a, ${n})`, cube, numbers);
    }
    for (const [text, exponent] of [[`"3"`, "3"], ["new Value(3)", null]]) {
      notebook.tried = `pow(new Value(2), ${text})`;
      notebook.noteError(
        notebook.tried,
        () =>
          course.pow(
            new course.Value(2),
            (exponent ?? new course.Value(3)) as never,
          ),
      );
    }
  },

  "exp": (course, notebook, random) => {
    for (
      const numbers of [[0, 1], [1, 1], [1, 5], [random.number(), 3]]
    ) {
      observeUnary(course, notebook, "exp(a)", course.exp, numbers);
    }
  },

  "tanh": (course, notebook, random) => {
    for (
      const numbers of [[0, 1], [0.5, 1], [0.5, 5], [random.number(), 3]]
    ) {
      observeUnary(course, notebook, "tanh(a)", course.tanh, numbers);
    }
    for (const far of [20, 1000, -1000]) {
      observeUnary(course, notebook, "tanh(a)", course.tanh, [far, 1]);
    }
  },

  "neg, sub, div": (course, notebook, random) => {
    const { neg, sub, div } = course;
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
        observeComposed(course, notebook, expression, operation, numbers);
      }
    }
  },

  "sigmoid": (course, notebook, random) => {
    const { sigmoid, Value } = course;
    for (const numbers of [[0, 1], [2, 1], [random.number(), 3]]) {
      observeComposed(course, notebook, "sigmoid(a)", sigmoid, numbers);
    }
    for (const far of [1000, -1000]) {
      notebook.tried = `a = new Value(${far}), c = sigmoid(a)`;
      notebook.note("c.data", sigmoid(new Value(far)).data);
    }
  },

  "plain numbers": (course, notebook, random) => {
    const { add, mul, pow, exp, tanh } = course;
    const x = random.number();
    const y = random.number();
    const expressions: [string, () => Value][] = [
      [`add(${x}, ${y})`, () => add(x, y)],
      [`mul(${x}, ${y})`, () => mul(x, y)],
      [`pow(${x}, 2)`, () => pow(x, 2)],
      [`exp(${x})`, () => exp(x)],
      [`tanh(${x})`, () => tanh(x)],
    ];
    for (const [expression, operation] of expressions) {
      notebook.tried = `c = ${expression}`;
      notebook.note("c.data", operation().data);
    }

    notebook.tried = `c = add(${x}, 0)`;
    notebook.note("c.data", add(x, 0).data);
    notebook.tried = `c = mul(0, ${x})`;
    notebook.note("c.data", mul(0, x).data);

    const a = new course.Value(x);
    for (const [name, operation] of Object.entries({ add, mul })) {
      for (
        const [left, right, expression] of [
          [a, y, `${name}(a, ${y})`],
          [y, a, `${name}(${y}, a)`],
        ] as const
      ) {
        notebook.tried = `a = new Value(${x}), c = ${expression}`;
        a.grad = 0;
        const c = operation(left, right);
        const leaf = find([...c.prev], (value) => value !== a);
        notebook.note(
          "the data of the leaf made of the plain number",
          leaf?.data,
        );
        notebook.tried += "; c.grad = 2; c.backwardStep()";
        c.grad = 2;
        c.backwardStep();
        notebook.note("a.grad", a.grad);
        notebook.note("the grad of that leaf", leaf?.grad);
      }
    }
  },

  "used twice": (course, notebook, random) => {
    const { Value, add, mul, pow, exp, tanh } = course;
    const x = random.number();
    for (
      const [expression, operation] of [
        ["mul(a, a)", (a) => mul(a, a)],
        ["add(a, a)", (a) => add(a, a)],
      ] as [string, Unary][]
    ) {
      observeUnary(course, notebook, expression, operation, [x, 3]);
    }

    const y = random.number();
    for (
      const [expression, operation] of [
        ["add(a, b)", (a, b) => add(a, b)],
        ["add(b, a)", (a, b) => add(b, a)],
        ["mul(a, b)", (a, b) => mul(a, b)],
        ["mul(b, a)", (a, b) => mul(b, a)],
        ["pow(a, 2)", (a) => pow(a, 2)],
        ["exp(a)", (a) => exp(a)],
        ["tanh(a)", (a) => tanh(a)],
      ] as [string, Binary][]
    ) {
      const a = new Value(x);
      const b = new Value(y);
      const c = operation(a, b);
      notebook.tried =
        `a = new Value(${x}), b = new Value(${y}), c = ${expression}; ` +
        "a.grad = 10 from another use; c.grad = 2; c.backwardStep()";
      a.grad = 10;
      c.grad = 2;
      c.backwardStep();
      notebook.note("a.grad", a.grad);
    }

    const { neg, sub, div, sigmoid } = course;
    for (
      const [expression, operation] of [
        ["neg(a)", (a) => neg(a)],
        ["sub(a, a)", (a) => sub(a, a)],
        ["div(a, a)", (a) => div(a, a)],
        ["sigmoid(a)", (a) => sigmoid(a)],
      ] as [string, Unary][]
    ) {
      notebook.tried = `a = new Value(${x}), c = ${expression}; every grad ` +
        "is 10 from another use; c.grad = 2, then every backwardStep";
      const a = new Value(x);
      const added = sumOverPaths(course, operation(a), a, 2, 10);
      notebook.note("what is added to a.grad", added);
    }

    for (
      const [expression, operation] of [
        ["mul(3, add(a, tanh(a)))", (a) => mul(3, add(a, tanh(a)))],
        ["mul(a, exp(a))", (a) => mul(a, exp(a))],
        ["add(pow(a, 2), a)", (a) => add(pow(a, 2), a)],
      ] as [string, Unary][]
    ) {
      observeComposed(course, notebook, expression, operation, [x, 2]);
    }
  },

  "ice-cream neuron": (course, notebook, random) => {
    const { Value, add, mul, sigmoid } = course;
    const iceCream = [0.3, 0.4, 0.1, ...ICE_CREAM_INPUTS];
    for (const numbers of [iceCream, random.numbers(5)]) {
      const [w1Data, w2Data, b1Data, x1, x2] = numbers;
      notebook.tried = "z = add(add(mul(w1, x1), mul(w2, x2)), b1) with w1 = " +
        `${w1Data}, w2 = ${w2Data}, b1 = ${b1Data}, x1 = ${x1}, x2 = ${x2}; ` +
        "h1 = sigmoid(z)";
      const w1 = new Value(w1Data, [], "", "w1");
      const w2 = new Value(w2Data, [], "", "w2");
      const b1 = new Value(b1Data, [], "", "b1");
      const z = add(add(mul(w1, x1), mul(w2, x2)), b1);
      notebook.note("z.data", z.data);
      const h1 = sigmoid(z);
      notebook.note("h1.data", h1.data);
      notebook.tried += "; h1.grad = 1, then every backwardStep back to w1";
      notebook.note("w1.grad", sumOverPaths(course, h1, w1, 1));
    }
  },

  "sigmoid far out": (course, notebook) => {
    const { Value, sigmoid } = course;
    for (const far of [1000, -1000]) {
      notebook.tried =
        `a = new Value(${far}), c = sigmoid(a); c.grad = 1, then every ` +
        "backwardStep from c back to a";
      const a = new Value(far);
      notebook.note("a.grad", sumOverPaths(course, sigmoid(a), a, 1));
    }
  },
};
