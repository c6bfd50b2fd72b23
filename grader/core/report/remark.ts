/**
 * What can be said of something wrong that is no known mistake, as data.
 *
 * @module
 */
import type { Slip } from "./slip_sentences.ts";

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
    /** Whether a number is made of it. */
    readonly asNumber?: boolean;
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
    /** Which of its numbers was meant: `data`, if nothing is said. */
    readonly field?: "grad";
  }
  /** An assignment that changes only the variable. */
  | { readonly kind: "reassigned"; readonly code: string; readonly of: string }
  /** `==` where `=` was meant. */
  | { readonly kind: "compared"; readonly code: string }
  /** `+` with a list. */
  | { readonly kind: "list-plus"; readonly code: string }
  /** What is wrong with a topological order. */
  | {
    readonly kind: "order";
    readonly is: "early" | "too long" | "too short";
  }
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
  /** Nothing stands in the file. */
  | { readonly kind: "empty-file" }
  /** A name without its capital letter. */
  | { readonly kind: "capital"; readonly name: string }
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
  /** An operand that is a plain number, and is looked into. */
  | {
    readonly kind: "plain-operand";
    readonly of: string;
    readonly name: string;
  }
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
    readonly of: "infinity" | "way back" | "logarithm" | "zero";
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
  /** A loop that goes on. */
  | {
    readonly kind: "loop";
    readonly code: string;
    readonly line: number;
    /** Whether nothing in it can end it; otherwise it is the only one that ran. */
    readonly endless: boolean;
  }
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
  /** Something that is called and is no function. */
  | { readonly kind: "no-callable"; readonly name: string }
  /** `forEach` where its results count. */
  | { readonly kind: "for-each" }
  /** A list that is made, and dropped. */
  | {
    readonly kind: "copy-dropped";
    readonly name: "concat" | "toReversed";
    /** What was to be added. */
    readonly added: string;
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
  | { readonly kind: "text-of-values" }
  /** Something in the learner's file that is right nowhere in this course. */
  | { readonly kind: "slip"; readonly slip: Slip; readonly code: string };
