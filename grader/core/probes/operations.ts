/**
 * What the probes of exercise 2 look at in an operation.
 *
 * @module
 */
import { forEach, join, keys, map } from "./builtins.ts";
import type { Implementation, Value } from "./implementation.ts";
import { sumOverPaths } from "./paths.ts";
import type { Recorder } from "./recorder.ts";
import { names, NO_WAY_BACK, slopeByNudging } from "./values.ts";

/** An operation on one value. */
export type Unary = (a: Value) => Value;
/** An operation on two values. */
export type Binary = (a: Value, b: Value) => Value;

/**
 * Data, op, prev and the shares of one operation on the values `a` and `b`.
 *
 * @param constant A plain number that the result may remember as a leaf: it has no
 * slope, and whether it is in `prev` makes no difference.
 */
export function observe(
  { Value }: Implementation,
  recorder: Recorder,
  expression: string,
  operation: Binary,
  data: readonly number[],
  incoming: number,
  constant?: number,
): void {
  const named: Record<string, Value> = {};
  const made = map(data, (x, i) => {
    named["ab"[i]] = new Value(x);
    return `${"ab"[i]} = new Value(${x})`;
  });
  recorder.tried = `${join(made, ", ")}, c = ${expression}`;
  // Of one value nothing stands in the second place, not even undefined.
  const c = data.length === 1
    ? (operation as Unary)(named.a)
    : operation(named.a, named.b);
  recorder.returned(expression, c);
  recorder.note("c.data", c.data);
  recorder.note("c.op", c.op);
  recorder.fact("c.prev", names(c.prev, named, constant));
  recorder.tried += `; c.grad = ${incoming}; c.backwardStep()`;
  c.grad = incoming;
  c.backwardStep();
  recorder.graph(c, { ...named, c });
  forEach(
    keys(named),
    (name) => recorder.note(`${name}.grad`, named[name].grad),
  );
}

/** The same of an operation on one value, and its slope by nudging. */
export function observeUnary(
  implementation: Implementation,
  recorder: Recorder,
  expression: string,
  operation: Unary,
  [x, incoming]: readonly number[],
  constant?: number,
): void {
  const data = [x];
  const run = [expression, operation, data, incoming, constant] as const;
  observe(implementation, recorder, ...run);
  noteSlope(implementation, recorder, operation, x);
}

/**
 * Whether a step is the result's own, though another result was made after it, and
 * whether it changes nothing but grads: then it can be called again.
 */
export function observeStep(
  { Value }: Implementation,
  recorder: Recorder,
  expression: string,
  operation: Binary,
): void {
  const named = { a: new Value(2), b: new Value(-3) };
  const c = operation(named.a, named.b);
  operation(new Value(0.5), new Value(4));
  recorder.tried = `a = new Value(2), b = new Value(-3), c = ${expression}; ` +
    "then the same of two other Values, 0.5 and 4; c.grad = 2; " +
    "c.backwardStep()";
  c.grad = 2;
  c.backwardStep();
  recorder.note("a.grad", named.a.grad);
  recorder.note("b.grad", named.b.grad);
  recorder.note("c.grad, afterwards", c.grad);
  recorder.fact("c.prev, afterwards", names(c.prev, named, 3));
  recorder.tried += "; a.grad = 0; b.grad = 0; c.backwardStep() again";
  named.a.grad = 0;
  named.b.grad = 0;
  c.backwardStep();
  recorder.note("a.grad", named.a.grad);
  recorder.note("b.grad", named.b.grad);
}

/** The slope of an operation on one value, by nudging. */
function noteSlope(
  { Value }: Implementation,
  recorder: Recorder,
  operation: Unary,
  x: number,
): void {
  recorder.fact(
    "the slope of c when a is nudged",
    slopeByNudging((nudged) => operation(new Value(nudged)).data, x),
    { tolerance: 1e-6 },
  );
}

/** Data, gradient and slope of an expression, however many operations it is made of. */
export function observeComposed(
  implementation: Implementation,
  recorder: Recorder,
  expression: string,
  operation: Unary,
  numbers: readonly number[],
): void {
  observeShare(implementation, recorder, expression, operation, numbers);
  noteSlope(implementation, recorder, operation, numbers[0]);
}

/** Data and gradient of an expression. */
export function observeShare(
  implementation: Implementation,
  recorder: Recorder,
  expression: string,
  operation: Unary,
  [x, incoming]: readonly number[],
): void {
  recorder.tried = `a = new Value(${x}), c = ${expression}`;
  const a = new implementation.Value(x);
  const c = operation(a);
  recorder.returned(expression, c);
  recorder.note("c.data", c.data);
  recorder.fact("c is a itself", `${c === a}`);
  recorder.tried +=
    `; c.grad = ${incoming}, then every backwardStep from c back to a`;
  noteShare(recorder, "a", sumOverPaths(implementation, c, a, incoming));
}

/** Writes down the grad that a value got, or that nothing could get there. */
export function noteShare(
  recorder: Recorder,
  name: string,
  share: number | undefined,
  before = "",
): void {
  const what = `${before}${name}.grad`;
  if (share === undefined) recorder.nothing(what, NO_WAY_BACK + name);
  else recorder.note(what, share);
}
