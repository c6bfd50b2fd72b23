/**
 * A network that learns points on a plane, step by step.
 *
 * All that is computed, the learner's code computes. What comes back from it is turned
 * into plain numbers at once.
 *
 * @module
 */
import type { Implementation, MLP } from "../probes/implementation.ts";
import { Random } from "../probes/random.ts";
import {
  boxOf,
  type Examples,
  examplesOf,
  type PlaneName,
} from "./examples.ts";

/** How a run begins. */
export interface PlaneSettings {
  readonly name: PlaneName;
  /** How many neurons each hidden layer has. */
  readonly hidden: number;
  readonly learningRate: number;
  /** What the points and the first weights are made from. */
  readonly seed: number;
}

/** How large a picture is, in cells. */
export interface Raster {
  readonly columns: number;
  readonly rows: number;
}

/** A part of a picture: every so many rows, from one on. */
export interface Part extends Raster {
  readonly phase: number;
  readonly phases: number;
}

/** What is known of a network beside its loss. */
export interface Measured {
  /** How many of the points are on the right side. */
  readonly right: number;
  /** The largest slope of the last step, without its sign. */
  readonly steepest: number;
  /** The share of hidden neurons whose tanh is flat at every point, from 0 to 1. */
  readonly flatShare: number;
}

/** An output of tanh beyond this hardly changes any more. */
const FLAT = 0.98;

/** The sizes of the layers: what is not linear can bend the border. */
function layerSizes({ name, hidden }: PlaneSettings): number[] {
  return name === "xor" ? [hidden, 1] : [hidden, hidden, 1];
}

/** A run from its first weights on. */
export class PlaneRun {
  readonly examples: Examples;
  readonly parameterCount: number;
  /** How many steps have been taken. */
  step = 0;
  readonly #model: MLP;

  /**
   * @param implementation The code that does it.
   * @param settings How it begins.
   */
  constructor(
    private readonly implementation: Implementation,
    private readonly settings: PlaneSettings,
  ) {
    const { next: random } = new Random(`${settings.seed}/weights`);
    this.#model = new implementation.MLP(2, layerSizes(settings), { random });
    this.examples = examplesOf(settings.name, settings.seed);
    this.parameterCount = this.#model.parameters().length;
  }

  /**
   * Takes a step.
   *
   * @returns The loss before it.
   */
  train(learningRate: number): number {
    const { inputs, targets } = this.examples;
    const [loss] = this.implementation.train(this.#model, inputs, targets, {
      steps: 1,
      learningRate,
    });
    this.step++;
    return Number(loss);
  }

  /** What the network says of a point; from -1 to 1. */
  outputAt(x1: number, x2: number): number {
    return Number(this.#model.forward([x1, x2])[0].data);
  }

  /** Looks at the network as it is now. */
  measure(): Measured {
    const { inputs, targets } = this.examples;
    const right =
      inputs.filter(([x1, x2], i) => this.outputAt(x1, x2) * targets[i][0] > 0)
        .length;
    return {
      right,
      steepest: this.#steepest(),
      flatShare: this.#flatShare(),
    };
  }

  #steepest(): number {
    let largest = 0;
    for (const { grad } of this.#model.parameters()) {
      const size = Math.abs(Number(grad));
      if (!(size <= largest)) largest = size;
    }
    return largest;
  }

  #flatShare(): number {
    const [first] = this.#model.layers;
    const some = this.examples.inputs.slice(0, 12);
    const outputs = some.map((x) =>
      first.forward(x).map(({ data }) => Math.abs(Number(data)) > FLAT)
    );
    const count = outputs[0].length;
    let flat = 0;
    for (let i = 0; i < count; i++) {
      if (outputs.every((one) => one[i])) flat++;
    }
    return flat / count;
  }

  /**
   * What the network says of the middle of each cell in a part of the rows.
   *
   * @returns From the top row down, each from left to right.
   */
  cells({ columns, rows, phase, phases }: Part): number[] {
    const { left, right, bottom, top } = boxOf(this.settings.name);
    const cells: number[] = [];
    for (let row = phase; row < rows; row += phases) {
      const x2 = top - (row + 0.5) / rows * (top - bottom);
      for (let column = 0; column < columns; column++) {
        const x1 = left + (column + 0.5) / columns * (right - left);
        cells.push(this.outputAt(x1, x2));
      }
    }
    return cells;
  }
}
