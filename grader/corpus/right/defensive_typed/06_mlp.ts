import { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;

interface NeuronOptions {
  activation?: (z: Value) => Value;
  random?: () => number;
}

type Shape = Readonly<{ nin: number; nout: number }>;

function requireCounts(nin: number, nouts: readonly number[]): void {
  if (!Array.isArray(nouts)) {
    throw new TypeError(
      `MLP: nouts must be an array of numbers, not a ${typeof nouts}`,
    );
  }
  for (const count of [nin, ...nouts]) {
    if (typeof count !== "number") {
      throw new TypeError(
        `MLP: a size must be a number, not a ${typeof count}`,
      );
    }
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`MLP: a size must be 0, 1, 2, ..., not ${count}`);
    }
  }
}

function shapesOf(nin: number, nouts: readonly number[]): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let depth: number = 0; depth < nouts.length; depth += 1) {
    let width: number;
    switch (depth) {
      case 0:
        width = nin;
        break;
      default:
        width = nouts[depth - 1] as number;
    }
    shapes.push(Object.freeze({ nin: width, nout: nouts[depth] as number }));
  }
  return Object.freeze(shapes);
}

function toValue(operand: Operand): Value {
  switch (typeof operand) {
    case "number":
      return new Value(operand);
    default:
      return operand;
  }
}

export class MLP {
  public layers: Layer[];

  public constructor(
    nin: number,
    nouts: readonly number[],
    options: Readonly<NeuronOptions> = {},
  ) {
    requireCounts(nin, nouts);
    const shared: Readonly<NeuronOptions> = Object.freeze({ ...options });
    this.layers = shapesOf(nin, nouts).map((shape: Shape): Layer =>
      new Layer(shape.nin, shape.nout, shared)
    );
  }

  public forward(x: readonly Operand[]): Value[] {
    let signal: Value[] = x.map(toValue);
    for (const layer of this.layers) {
      signal = layer.forward(signal);
    }
    return signal;
  }

  public parameters(): Value[] {
    const listed: Value[] = [];
    for (const layer of this.layers) {
      for (const parameter of layer.parameters()) {
        listed.push(parameter);
      }
    }
    return listed;
  }

  public get parameterCount(): number {
    let count: number = 0;
    for (const layer of this.layers) {
      count += layer.parameters().length;
    }
    return count;
  }
}
