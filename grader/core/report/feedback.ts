/**
 * What there is to say of a check, as data.
 *
 * The judge fills it in, `sentences.ts` alone turns it into words, and every face lays
 * those words out: the terminal, the class page, the exports. So all of them say the
 * same, and what a learner's code printed or threw can never be taken for a sentence
 * of ours.
 *
 * @module
 */
import type { FaultKind } from "../probes/outcome.ts";
import type { Remark } from "./remark.ts";

/** A value, and of what kind it is. */
export interface Shown {
  readonly kind:
    | "number"
    | "text"
    | "value"
    | "list"
    | "function"
    | "nothing"
    | "other";
  readonly text: string;
}

/** A number as JSON can carry it, which has no NaN and no infinities. */
export type JsonNumber = number | "NaN" | "Infinity" | "-Infinity";

/** One value of a learner's own graph, beside what it should be. */
export interface ShownNode {
  /** What the probe calls it; a plain number is called by its digits. */
  readonly name: string;
  /** How it was computed, `"a * b"`; `""` for a leaf. */
  readonly expression: string;
  readonly data: JsonNumber;
  readonly grad: JsonNumber;
  /** What `data` should be, where it is something else. */
  readonly expectedData?: JsonNumber;
  /** What `grad` should be, where it is something else. */
  readonly expectedGrad?: JsonNumber;
  /** The places in the graph of the values it was computed from. */
  readonly inputs: readonly number[];
  /** True for a value that the probe has no name for. */
  readonly isUnnamed?: true;
}

/** A learner's own graph: the result last. */
export interface ShownGraph {
  readonly nodes: readonly ShownNode[];
  /** The place of the value at which things go wrong. */
  readonly firstWrong: number;
}

/** Why something was not run, where no code of the submission is to blame. */
export type NotRun =
  /** There is no such file, or it cannot be read; the text is a sentence that says why. */
  | "missing-file"
  /** It is built on an exercise that is still to be written; the text is its number. */
  | "needs-exercise"
  /** The files run together once all are written. */
  | "not-all-written"
  /** The files run together when the whole course is graded. */
  | "not-whole-course"
  /** They fail together since one fails alone; the text is its number. */
  | "exercise-fails"
  /** The grader's own fault; the text says what happened. */
  | "grader";

/** Why what was observed is not shown, on a platform that anybody may ask again. */
export type NotShown =
  /** It is right with the numbers that the student has at home, and not with others. */
  | "right-at-home"
  /** It is told when an earlier exercise passes; the text is its number. */
  | "after-exercise"
  /** It might hold what students are not to see. */
  | "not-shown";

/** All there is to tell. */
export interface Feedback {
  /** The code that was run, as the learner would type it. */
  readonly tried?: string;
  /** The first thing that is not what it should be. */
  readonly difference?: {
    /** An expression, `"c.data"`. */
    readonly of: string;
    readonly expected: Shown;
    readonly got?: Shown;
    /** What was answered in its place, where that was something else. */
    readonly gotOf?: string;
    /** True where `expected` compares the two and does not give the right one away. */
    readonly secret?: true;
  };
  /** What ended it, or kept it from being run. */
  readonly fault?: {
    readonly kind: FaultKind | NotRun | NotShown;
    readonly text: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly source?: string;
  };
  /** The learner's own graph, with the first wrong value. */
  readonly graph?: ShownGraph;
  /** The known mistakes that were recognised. */
  readonly mistakes?: readonly {
    readonly id: string;
    readonly when: string;
  }[];
  /** Names of checks to look at before this one, if they fail too. */
  readonly after?: readonly string[];
  /** What can be said where no known mistake was recognised. */
  readonly remark?: Remark;
  /** What to read again. */
  readonly read?: { readonly lesson: number; readonly section: string };
  /** The number of an exercise that this one is built on, and in which the cause may lie. */
  readonly cause?: number;
  /** After a pass, the numbers that are worth showing. */
  readonly numbers?: readonly { readonly of: string; readonly got: Shown }[];
}

/** Puts a number into what JSON can carry. */
export function toJsonNumber(value: number): JsonNumber {
  return Number.isFinite(value) ? value : String(value) as JsonNumber;
}
