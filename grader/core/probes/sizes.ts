/**
 * Operands that are large or small, and lists that are longer than people try: what code
 * may take apart from the usual ones.
 *
 * All results are written down as one sum. It differs when any of them does, and a page
 * that brings along what is right has less to load.
 *
 * @module
 */
import { append, forEach, join, map, part, times } from "./builtins.ts";
import { elements } from "./copy.ts";
import type { Implementation, Value } from "./implementation.ts";
import { neuronsOf, setNeuron, setNeurons } from "./networks.ts";
import { sumOverPaths } from "./paths.ts";
import type { Recorder } from "./recorder.ts";
import { TRAINED } from "./trainings.ts";

/** Longer than the lists of any other check. */
const MANY = 40;

/** More steps than people try, and not so many that a slow training runs out of time. */
const MANY_STEPS = 52;

/** Numbers of either sign, no two neighbours the same. */
const NUMBERS: readonly number[] = times(4 * MANY, (i) => (i * 7) % 11 - 5);

/** The same, so small that `tanh` takes them apart. */
const SMALL: readonly number[] = map(NUMBERS, (x) => x / 10);

/** Operands, an operation on them, and what brings its results to the size of others. */
type Sample = readonly [
  operands: readonly number[],
  operation: (...operands: Value[]) => Value,
  scale: number,
  /** What is told of the scale, where the expression does not. */
  told?: string,
];

/** Operands above 1000 and below 0.001, on either side. */
export function sizesFor(operation: (a: Value, b: Value) => Value): Sample[] {
  return [
    [[2000, 3], operation, 1],
    [[3, -5000], operation, 1],
    [[0.0004, 3], operation, 1000, " (times 1000)"],
    [[-3, 0.0005], operation, 0.0001, " (times 0.0001)"],
  ];
}

/** Writes down one sum. Each has its own factor: it differs when two change places, too. */
function noteSum(
  recorder: Recorder,
  of: string,
  numbers: readonly unknown[],
): void {
  let sum = 0;
  forEach(numbers, (number, i) => {
    sum += typeof number === "number" ? (i + 1) * number : NaN;
  });
  recorder.note(`the sum of 1, 2, ... times ${of}`, sum);
}

/** What is no number stays none: it would become one in a product. */
function scaled(value: unknown, scale: number): number {
  return typeof value === "number" ? value * scale : NaN;
}

const dataOf = (values: readonly Value[]) =>
  map(elements(values), ({ data }) => data);
const gradsOf = (values: readonly Value[]) =>
  map(elements(values), ({ grad }) => grad);

/**
 * Results and gradients of operations.
 *
 * @param composed Whether they are put together from others, so that there is more than
 * one step between the result and the operands.
 */
export function observeCases(
  implementation: Implementation,
  recorder: Recorder,
  expression: string,
  samples: readonly Sample[],
  composed = false,
): void {
  const data: unknown[] = [];
  const grads: unknown[] = [];
  const operands = map(
    samples,
    ([operands, , , told = ""]) => join(operands, ", ") + told,
  );
  recorder.tried = `c = ${expression} for ${join(operands, "; ")}; c.grad = 1`;
  forEach(samples, ([operands, operation, scale]) => {
    const values = map(operands, (x) => new implementation.Value(x));
    const c = operation(...values);
    append(data, scaled(c.data, scale));
    c.grad = 1;
    if (!composed) c.backwardStep();
    forEach(values, (value) => {
      const grad = composed
        ? sumOverPaths(implementation, c, value, 1)
        : value.grad;
      append(grads, scaled(grad, scale));
    });
  });
  // Not in one sum: where no gradient arrives, a 0 says more than any other number.
  noteSum(recorder, "each c.data", data);
  noteSum(recorder, "each grad", grads);
}

/** A neuron with many inputs. */
export function observeManyInputs(
  { Neuron, Value, backward }: Implementation,
  recorder: Recorder,
): void {
  const neuron = new Neuron(MANY, { activation: (z) => z });
  setNeuron(neuron, NUMBERS);
  const x = map(part(NUMBERS, 3, 3 + MANY), (x) => new Value(x));
  recorder.tried = `a neuron with ${MANY} inputs and activation (z) => z; ` +
    "out = forward(x); backward(out)";
  const out = neuron.forward(x);
  recorder.note("out.data", out.data);
  backward(out);
  const values = [...elements(neuron.weights), neuron.bias, ...x];
  noteSum(recorder, "each grad", gradsOf(values));
}

/** A layer of many neurons. */
export function observeManyNeurons(
  { Layer }: Implementation,
  recorder: Recorder,
): void {
  const layer = new Layer(1, MANY);
  setNeurons(elements(layer.neurons), SMALL);
  recorder.tried = `layer = new Layer(1, ${MANY}); outs = layer.forward([3])`;
  noteSum(recorder, "each data of outs", dataOf(layer.forward([3])));
}

/** A network of many layers, the last of many neurons. */
export function observeManyLayers(
  { MLP }: Implementation,
  recorder: Recorder,
): void {
  const model = new MLP(1, times(MANY + 1, (i) => i === MANY ? MANY : 1));
  setNeurons(neuronsOf(model), SMALL);
  recorder.tried =
    `model = new MLP(1, nouts) with ${MANY} layers of 1 neuron ` +
    `and one of ${MANY}; outs = model.forward([3])`;
  noteSum(recorder, "each data of outs", dataOf(model.forward([3])));
}

/** A change of many Values, which have a grad each. */
export function observeMany(
  { Value }: Implementation,
  recorder: Recorder,
  call: string,
  change: (values: Value[], targets: number[]) => void,
): void {
  const values = times(MANY, (i) => new Value(NUMBERS[i]));
  forEach(values, (one, i) => one.grad = NUMBERS[i + 3]);
  recorder.tried = `${MANY} Values; ${call}`;
  change([...values], part(NUMBERS, 5, 5 + MANY));
  const numbers = [...dataOf(values), ...gradsOf(values)];
  noteSum(recorder, "each data and each grad", numbers);
}

/** A step of a training with more examples than fit into a batch. */
export function observeManyExamples(
  { MLP, train }: Implementation,
  recorder: Recorder,
): void {
  const count = 3 * MANY + 9;
  const model = new MLP(1, [1]);
  setNeurons(neuronsOf(model), [0.5, 0]);
  const inputs = times(count, (i) => [SMALL[i]]);
  const targets = times(count, (i) => [SMALL[i + 5]]);
  recorder.tried = "model = new MLP(1, [1]) with parameters 0.5, 0; " +
    `losses = train(model, inputs, targets, { steps: 1, learningRate: 0.5 }) ` +
    `with ${count} examples`;
  const options = { steps: 1, learningRate: 0.5 };
  const losses = train(model, inputs, targets, options);
  recorder.note("losses[0]", losses[0], TRAINED);
  const [{ data }] = model.parameters();
  recorder.note("parameter 0 afterwards", data, TRAINED);
}

/** A training of many steps, with more inputs than people try. */
export function observeManySteps(
  { MLP, train }: Implementation,
  recorder: Recorder,
): void {
  const model = new MLP(9, [1]);
  setNeurons(neuronsOf(model), SMALL);
  recorder.tried = "model = new MLP(9, [1]); train(model, [x], [[3]], " +
    `{ steps: ${MANY_STEPS}, learningRate: 0.1 })`;
  const options = { steps: MANY_STEPS, learningRate: 0.1 };
  train(model, [part(SMALL, 3, 12)], [[3]], options);
  const [{ data }] = model.parameters();
  recorder.note("parameter 0 afterwards", data, TRAINED);
}
