/**
 * What the probes of exercise 2 try with operands that are plain numbers, and with
 * values that are used more than once.
 *
 * @module
 */
import { entries, find } from "./builtins.ts";
import type { Implementation, Value } from "./implementation.ts";
import {
  type Binary,
  noteShare,
  observeShare,
  observeUnary,
  type Unary,
} from "./operations.ts";
import { sumOverPaths } from "./paths.ts";
import type { Recorder } from "./recorder.ts";
import { inputsOf } from "./values.ts";

/** The operations on two plain numbers, and on a Value and one of them. */
export function observePlainNumbers(
  implementation: Implementation,
  recorder: Recorder,
  x: number,
  y: number,
): void {
  const { add, mul, pow, exp, tanh } = implementation;
  const expressions: [string, () => Value][] = [
    [`add(${x}, ${y})`, () => add(x, y)],
    [`mul(${x}, ${y})`, () => mul(x, y)],
    [`pow(${x}, 2)`, () => pow(x, 2)],
    [`exp(${x})`, () => exp(x)],
    [`tanh(${x})`, () => tanh(x)],
    [`add(${x}, 0)`, () => add(x, 0)],
    [`mul(0, ${x})`, () => mul(0, x)],
  ];
  for (const [expression, operation] of expressions) {
    recorder.tried = `c = ${expression}`;
    const c = operation();
    recorder.note("c.data", c.data);
    recorder.fact("c.prev is empty", `${inputsOf(c).length === 0}`);
  }

  const a = new implementation.Value(x);
  for (const [name, operation] of entries({ add, mul })) {
    for (
      const [left, right, expression] of [
        [a, y, `${name}(a, ${y})`],
        [y, a, `${name}(${y}, a)`],
      ] as const
    ) {
      recorder.tried = `a = new Value(${x}), c = ${expression}`;
      a.grad = 0;
      const c = operation(left, right);
      const leaf = find([...c.prev], (value) => value !== a);
      recorder.note(
        "the data of the leaf made of the plain number",
        leaf?.data,
      );
      recorder.note("the op of that leaf", leaf?.op);
      recorder.tried += "; c.grad = 2; c.backwardStep()";
      c.grad = 2;
      c.backwardStep();
      recorder.note("a.grad", a.grad);
      recorder.note("the grad of that leaf", leaf?.grad);
    }
  }
}

/** Results that are 0, of plain numbers: they come from an operation all the same. */
export function observePlainZeros(
  { Value, pow, tanh }: Implementation,
  recorder: Recorder,
): void {
  const zero = new Value(0);
  for (
    const [expression, c, same] of [
      ["pow(0, 0.5)", pow(0, 0.5), pow(zero, 0.5)],
      ["tanh(0)", tanh(0), tanh(zero)],
    ] as const
  ) {
    recorder.tried = `c = ${expression}`;
    recorder.note("c.data", c.data);
    recorder.fact("c.op is that of a Value", `${c.op === same.op}`);
  }
}

/**
 * What an operation adds to a grad that is there already.
 *
 * @param numbers The data of `a` and `b`, the grad that is there, and the one that
 * arrives.
 */
export function observeAdding(
  implementation: Implementation,
  recorder: Recorder,
  [x, y, already, incoming]: readonly number[],
): void {
  const { Value, add, mul, pow, exp, tanh } = implementation;
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
    recorder.tried =
      `a = new Value(${x}), b = new Value(${y}), c = ${expression}; ` +
      `a.grad = ${already} and b.grad = ${-incoming} from another use; ` +
      `c.grad = ${incoming}; c.backwardStep()`;
    a.grad = already;
    // It may become 0, and that must not keep `a` from getting its share.
    b.grad = -incoming;
    c.grad = incoming;
    c.backwardStep();
    recorder.note("a.grad", a.grad);
  }
}

/** The same of operations that are composed from others. */
export function observeComposedAdding(
  implementation: Implementation,
  recorder: Recorder,
  x: number,
  already: number,
  incoming: number,
): void {
  const { Value, neg, sub, div, sigmoid } = implementation;
  for (
    const [expression, operation] of [
      ["neg(a)", (a) => neg(a)],
      ["sub(a, a)", (a) => sub(a, a)],
      ["div(a, a)", (a) => div(a, a)],
      ["sigmoid(a)", (a) => sigmoid(a)],
    ] as [string, Unary][]
  ) {
    recorder.tried = `a = new Value(${x}), c = ${expression}; every grad ` +
      `is ${already} from another use; c.grad = ${incoming}, then every ` +
      "backwardStep";
    const a = new Value(x);
    const c = operation(a);
    const added = sumOverPaths(implementation, c, a, incoming, already);
    noteShare(recorder, "a", added, "what is added to ");
  }
}

/** Both operands the same value. */
export function observeTwins(
  implementation: Implementation,
  recorder: Recorder,
  numbers: readonly number[],
): void {
  const { add, mul } = implementation;
  for (
    const [expression, operation] of [
      // First what is written first: the rest may still be to do.
      ["add(a, a)", (a) => add(a, a)],
      ["mul(a, a)", (a) => mul(a, a)],
    ] as [string, Unary][]
  ) {
    observeUnary(implementation, recorder, expression, operation, numbers);
  }
}

/** A value that is used again further on. */
export function observeReuse(
  implementation: Implementation,
  recorder: Recorder,
  numbers: readonly number[],
): void {
  const { add, mul, pow, exp, tanh } = implementation;
  for (
    const [expression, operation] of [
      ["mul(3, add(a, tanh(a)))", (a) => mul(3, add(a, tanh(a)))],
      ["mul(a, exp(a))", (a) => mul(a, exp(a))],
      ["add(pow(a, 2), a)", (a) => add(pow(a, 2), a)],
    ] as [string, Unary][]
  ) {
    observeShare(implementation, recorder, expression, operation, numbers);
  }
}
