/**
 * A run on a plane, as the page sees it: its losses, and its picture part by part.
 *
 * @module
 */
import { type Examples, examplesOf } from "../../../core/learning/examples.ts";
import type {
  Measured,
  PlaneSettings,
} from "../../../core/learning/plane_run.ts";
import type { Learner } from "./learner.ts";
import { PARTS, type PlaneCanvas, RASTER } from "./plane_canvas.ts";

/** How long a slice is, in milliseconds. */
const SLICE_MS = 90;

/** The run. */
export class PlaneLearner {
  examples: Examples = { inputs: [], targets: [] };
  /** The loss before each step. */
  losses: number[] = [];
  parameterCount = 0;
  measured: Measured = { right: 0, steepest: NaN, flatShare: 0 };
  #phase = 0;

  /** @param canvas Where its picture is drawn. */
  constructor(private readonly canvas: PlaneCanvas) {}

  /** How many steps have been taken. */
  get step(): number {
    return this.losses.length;
  }

  /** Begins again, from random weights. */
  async begin(learner: Learner, plane: PlaneSettings): Promise<void> {
    this.losses = [];
    this.examples = examplesOf(plane.name, plane.seed);
    this.canvas.begin(plane.name, this.examples);
    this.parameterCount = (await learner.ask({ plane })).parameterCount;
  }

  /** Takes some steps, at most, then has a part of the picture computed. */
  async take(
    learner: Learner,
    most: number,
    learningRate: number,
  ): Promise<void> {
    const part = { ...RASTER, phase: this.#phase++ % PARTS, phases: PARTS };
    const { losses, measured, cells } = await learner.ask({
      steps: {
        most,
        ms: SLICE_MS,
        learningRate,
        picture: part,
        ...((most > 0 || part.phase === 0) && { measures: true }),
      },
    });
    this.losses.push(...losses);
    if (measured !== undefined) this.measured = measured;
    this.canvas.take(part, cells);
  }

  /** Has all parts of the picture computed by the network as it is now. */
  async drawWhole(learner: Learner): Promise<void> {
    for (let i = 0; i < PARTS; i++) await this.take(learner, 0, 0);
  }
}
