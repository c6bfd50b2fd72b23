/**
 * Networks that learn where the learner's code runs: what can be asked of them, and what
 * they answer.
 *
 * @module
 */
import type { Implementation } from "../probes/implementation.ts";
import { DigitsRun, type DigitsSettings, type Misread } from "./digits_run.ts";
import {
  type IceCream,
  iceCream,
  type IceCreamSettings,
} from "./ice_cream_run.ts";
import {
  type Measured,
  type Part,
  PlaneRun,
  type PlaneSettings,
} from "./plane_run.ts";

/** What is asked. A run that was begun goes on until another is begun. */
export type LearnRequest =
  | { readonly plane: PlaneSettings }
  | { readonly digits: DigitsSettings }
  | { readonly steps: StepsRequest }
  /** Reads some of the digits that are held out. */
  | { readonly test: { readonly from: number; readonly count: number } }
  /** Reads an image. */
  | { readonly read: readonly number[] }
  | { readonly keep: true }
  | { readonly iceCream: IceCreamSettings };

/** How far to go. */
export interface StepsRequest {
  /** So many steps at most. */
  readonly most: number;
  /** No further step begins after so many milliseconds. */
  readonly ms: number;
  /** On a plane; digits have theirs. */
  readonly learningRate?: number;
  /** Which part of a picture to compute afterwards. */
  readonly picture?: Part;
  /** On a plane: whether to look at the network afterwards. */
  readonly measures?: true;
}

/** What is answered. */
export type Learnt =
  | { readonly is: "begun"; readonly parameterCount: number }
  | Stepped
  | { readonly is: "tested"; readonly misread: readonly Misread[] }
  | { readonly is: "read"; readonly outputs: readonly number[] }
  | { readonly is: "kept"; readonly parameters: readonly number[] }
  | { readonly is: "ice cream" } & IceCream
  /** The learner's code threw. */
  | {
    readonly is: "failed";
    readonly text: string;
    /** How many steps had been taken. */
    readonly step: number;
    /** The learner's file, and the line, where known. */
    readonly file?: string;
    readonly line?: number;
  };

/** Where a run is after some steps. */
export interface Stepped {
  readonly is: "stepped";
  /** How many steps have been taken in all. */
  readonly step: number;
  /** The loss before each of the last steps. */
  readonly losses: readonly number[];
  /** The milliseconds that they took. */
  readonly ms: number;
  /** What was to be measured. */
  readonly measured?: Measured;
  /** The part of the picture that was asked for, and which part it is. */
  readonly cells: readonly number[];
  readonly phase: number;
}

/** Keeps a run, and does what is asked. */
export class Learning {
  #plane: PlaneRun | undefined;
  #digits: DigitsRun | undefined;

  /**
   * @param implementation The code that does it.
   * @param now Milliseconds since some moment.
   */
  constructor(
    private readonly implementation: Implementation,
    private readonly now: () => number,
  ) {}

  /** How many steps the run has taken. */
  get step(): number {
    return (this.#plane ?? this.#digits)?.step ?? 0;
  }

  /**
   * Does what is asked.
   *
   * @throws {unknown} What the learner's code throws.
   */
  answer(request: LearnRequest): Learnt {
    if ("plane" in request) {
      this.#digits = undefined;
      this.#plane = new PlaneRun(this.implementation, request.plane);
      return { is: "begun", parameterCount: this.#plane.parameterCount };
    }
    if ("digits" in request) {
      this.#plane = undefined;
      this.#digits = new DigitsRun(this.implementation, request.digits);
      return { is: "begun", parameterCount: this.#digits.parameterCount };
    }
    if ("iceCream" in request) {
      const seen = iceCream(this.implementation, request.iceCream);
      return { is: "ice cream", ...seen };
    }
    if ("steps" in request) return this.#steps(request.steps);
    const digits = this.#digits;
    if (digits === undefined) throw new Error("no run of digits was begun");
    if ("test" in request) {
      const { from, count } = request.test;
      return { is: "tested", misread: digits.test(from, count) };
    }
    if ("read" in request) {
      return { is: "read", outputs: digits.read(request.read) };
    }
    return { is: "kept", parameters: digits.parameters() };
  }

  #steps(
    { most, ms, learningRate = 0, picture, measures }: StepsRequest,
  ): Stepped {
    const [plane, digits] = [this.#plane, this.#digits];
    const begin = this.now();
    const losses: number[] = [];
    while (losses.length < most && this.now() - begin < ms) {
      losses.push(plane?.train(learningRate) ?? digits!.train());
    }
    return {
      is: "stepped",
      step: (plane ?? digits)!.step,
      losses,
      ms: this.now() - begin,
      ...(measures && plane !== undefined && { measured: plane.measure() }),
      cells: picture === undefined || plane === undefined
        ? []
        : plane.cells(picture),
      phase: picture?.phase ?? 0,
    };
  }
}
