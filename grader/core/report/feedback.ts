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

/**
 * What can be said of a mistake that is not a known one: from what was observed, from
 * the error, or from what the learner's file looks like.
 */
export type Remark =
  /** `^` stands where a power was meant. */
  | { readonly kind: "caret"; readonly code: string }
  /** `for … in` where the elements were meant. */
  | {
    readonly kind: "for-in";
    readonly code: string;
    /** A place that is counted on from: `i + 1`. */
    readonly counted?: string;
  }
  /** A function in braces, handed to `of`, that returns nothing. */
  | { readonly kind: "no-return"; readonly of: string }
  /** A method that is not called. */
  | { readonly kind: "not-called"; readonly code: string }
  /** What is called, and is no method. */
  | { readonly kind: "called"; readonly name: string }
  /** An operator between Values, where an operation was meant. */
  | { readonly kind: "operation"; readonly code: string; readonly use: string }
  /** A Value, or two, where its number was meant. */
  | {
    readonly kind: "data";
    readonly code: string;
    readonly value: string;
    readonly other?: string;
  }
  /** An assignment that changes only the variable. */
  | { readonly kind: "reassigned"; readonly code: string; readonly of: string }
  /** `==` where `=` was meant. */
  | { readonly kind: "compared"; readonly code: string }
  /** `+` with a list. */
  | { readonly kind: "list-plus"; readonly code: string }
  /** A list or a number that is made once, for all calls. */
  | { readonly kind: "outside"; readonly name: string }
  /** A grad that is read before there is one. */
  | { readonly kind: "too-early"; readonly code: string; readonly of: string }
  /** A field without `this`. */
  | { readonly kind: "this"; readonly name: string }
  /** `this` that is not the result. */
  | { readonly kind: "not-this"; readonly result: string }
  /** `this` in a `function` of its own, inside a method. */
  | { readonly kind: "this-lost" }
  /** An export under another name; as what it is exported, if not by name. */
  | { readonly kind: "exported-as"; readonly name: string; readonly as: string }
  /** A name that is nowhere given. */
  | { readonly kind: "unknown-name"; readonly name: string }
  /** A property that the thing does not have; the course's own name for it, if known. */
  | {
    readonly kind: "no-such";
    readonly code: string;
    readonly name: string;
    readonly instead?: string;
  }
  /** A place that a list does not have. */
  | { readonly kind: "no-place"; readonly code: string }
  /** Something undefined that is looked into. */
  | { readonly kind: "undefined"; readonly code: string; readonly of: string }
  /** A function of the course that was handed something else than it takes. */
  | { readonly kind: "handed"; readonly name: string; readonly takes: string }
  /** Functions that call each other, or themselves, without end. */
  | { readonly kind: "endless"; readonly names: readonly string[] }
  /** A plain number that is used like a Value. */
  | { readonly kind: "number-as-value"; readonly property: string }
  | { readonly kind: "constant" }
  | { readonly kind: "without-new"; readonly name: string }
  /** A step that adds nothing to what should get something. */
  | { readonly kind: "no-share"; readonly of: string; readonly to: string }
  /** A step that adds nothing, since there is none. */
  | { readonly kind: "no-step"; readonly of: string }
  /** Something in parentheses that is handed to the constructor, and missing. */
  | { readonly kind: "not-handed"; readonly field: "data" | "prev" | "op" }
  /** A step that is a method, where every Value has a field of that name. */
  | { readonly kind: "hidden-step" }
  /** A result on a way of its own, without inputs. */
  | { readonly kind: "bare-result"; readonly code: string }
  /** NaN out of numbers. */
  | {
    readonly kind: "nan-formula";
    readonly of: "infinity" | "logarithm" | "zero";
  }
  /** An operand that is changed. */
  | { readonly kind: "operand-changed"; readonly code: string }
  /** A Value without a label that is given one. */
  | { readonly kind: "invented-label" }
  /** A new Value, made of what may be one. */
  | { readonly kind: "wrapped-again"; readonly code: string }
  /** `Math.random()` where the function was meant. */
  | { readonly kind: "called-early" }
  /** Two loops with one variable. */
  | { readonly kind: "shared-counter"; readonly name: string }
  /** Parameters that are set back after the steps. */
  | { readonly kind: "put-back" }
  /** A list of the root and its own inputs only. */
  | { readonly kind: "one-level" }
  /** A slope that is made of a grad. */
  | { readonly kind: "grad-squared"; readonly code: string }
  /** A result from which no way leads back to an input. */
  | { readonly kind: "no-way-back"; readonly to: string }
  /** An input to which a way leads, and no share arrives. */
  | { readonly kind: "nothing-arrives"; readonly to: string }
  /** An error that the learner's own code throws, where nothing is wrong. */
  | { readonly kind: "own-error"; readonly asked: boolean }
  /** A field that holds no function. */
  | { readonly kind: "no-function"; readonly code: string }
  /** A list of the wrong length, handed to what says so. */
  | { readonly kind: "length"; readonly name: string }
  /** A brace that is missing, so that the next function stands inside of one. */
  | { readonly kind: "open-brace" }
  /** A name that is imported without braces. */
  | { readonly kind: "import-braces" }
  /** A plain number that a result remembers as well: no mistake. */
  | { readonly kind: "kept-number"; readonly number: string }
  /** `=` in a condition. */
  | { readonly kind: "assigned"; readonly code: string }
  /** A product of two grads. */
  | { readonly kind: "grad-for-data"; readonly code: string }
  /** A field that the constructor does not store. */
  | {
    readonly kind: "not-stored";
    readonly field: string;
    /** Why it is missing all the same, where it is stored. */
    readonly but?: "no constructor" | "no start value";
  }
  /** `map` on a list of empty places. */
  | { readonly kind: "holes"; readonly code: string }
  /** A step that is no function. */
  | { readonly kind: "step-called" }
  /** The root's step runs more than once. */
  | { readonly kind: "step-often"; readonly times: number }
  /** An error that is returned. */
  | { readonly kind: "returned-error" }
  /** Something that is gone through and is no list. */
  | {
    readonly kind: "no-list";
    readonly code: string;
    readonly instead?: string;
  }
  /** `[i, v] of list`, without `entries()`. */
  | { readonly kind: "entries"; readonly code: string; readonly list: string }
  /** A value behind a result that is right, and no gradient gets there. */
  | { readonly kind: "cut"; readonly to: string }
  /** `reduce` without a start, where that is no element. */
  | { readonly kind: "no-start" }
  /** Something that is called and is no function. */
  | { readonly kind: "no-callable"; readonly name: string }
  /** `forEach` where its results count. */
  | { readonly kind: "for-each" }
  /** A list that is made, and dropped. */
  | {
    readonly kind: "copy-dropped";
    readonly name: "concat" | "toReversed";
  }
  /** The first output, where all count. */
  | { readonly kind: "first-output"; readonly code: string }
  /** Outputs that are kept from step to step. */
  | { readonly kind: "kept-outputs"; readonly name: string }
  /** The arguments of a callback in the wrong order. */
  | { readonly kind: "map-order"; readonly code: string }
  /** A whole list in one place of another. */
  | { readonly kind: "nested-list"; readonly code: string }
  /** An argument that is changed; by what, where that is known. */
  | { readonly kind: "changed-argument"; readonly code: string }
  /** undefined, where a list or a number should come back. */
  | { readonly kind: "nothing-back" }
  /** Lists of outputs in a list. */
  | { readonly kind: "nested-outputs" }
  /** A number where one of the options belongs. */
  | { readonly kind: "fixed-rate" }
  /** An operation whose result is dropped. */
  | { readonly kind: "dropped"; readonly code: string; readonly name: string }
  /** NaN, whose cause is not known. */
  | { readonly kind: "nan" }
  /** A text made of Values. */
  | { readonly kind: "text-of-values" };

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
