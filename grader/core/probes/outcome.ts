/**
 * What comes of running probes: for each what it observed, and what ended it.
 *
 * Whoever runs them fills this in, by processes or in a page, in the same words: what
 * an engine says of an error is understood there, not by those who read this.
 *
 * @module
 */
import type { Observation, Observations } from "./recorder.ts";

/** What ended or hindered a probe; always the submission's, never the grader's. */
export type FaultKind =
  /** The code threw an error. */
  | "threw"
  /** The file is no program: a syntax error, or an error at its top level. */
  | "does-not-load"
  /** It imports what is not there; the text is the specifier. */
  | "bad-import"
  /** It imports what it may not; the text is the specifier, or says what it is. */
  | "refused-import"
  /** It reached for something else that it may not; the text says for what. */
  | "refused"
  /** The code is still as the stub was. */
  | "todo"
  /** An export that the contract names is not there; the text is its name. */
  | "missing-export"
  /** What came back was of no use to the probe; the text is the error that led to. */
  | "unusable"
  /** A top-level await that does not settle. */
  | "unsettled"
  /** It did not end in time. */
  | "timeout"
  /** It wanted more memory than there is. */
  | "memory"
  /** It printed without end. */
  | "output-limit"
  /** Where it ran came to an end before it answered. */
  | "crashed";

/** Why there is no observation, or no further one. */
export interface Fault {
  readonly kind: FaultKind;
  /** In one line what is known of it; `""` where the kind says all. */
  readonly text: string;
  /** The class of the error, if one was thrown: `"RangeError"`. */
  readonly error?: string;
  /** The learner's file that is at fault, where known. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
  /** That line of the file. */
  readonly source?: string;
}

/** What one probe observed, and what kept it from observing more. */
export interface ProbeOutcome extends Observations {
  /** What was done last, in the learner's own terms. */
  readonly tried: string;
  readonly fault?: Fault;
  /** True when the files could not even be imported. */
  readonly atLoad?: true;
}

/** What comes of a trial. */
export interface TrialOutcome {
  /** One for each run, in order; fewer where one ended what they run in. */
  readonly outcomes: readonly ProbeOutcome[];
  /** What the learner's code printed. */
  readonly printed: string;
  /** Whether no other learner's file had run in the same place before. */
  readonly alone: boolean;
}

/** The first difference between what should be seen and what was. */
export interface Difference {
  readonly expected: Observation;
  /** Absent where the observations end too early. */
  readonly got?: Observation;
}
