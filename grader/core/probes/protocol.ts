/**
 * What whoever grades and the place where a submission runs say to each other.
 *
 * A {@linkcode TrialRequest} goes in, {@linkcode Answer}s come out, as JSON. Nothing
 * an answer claims is believed: it is an observation that may be wrong, and what
 * arrives is taken apart with care.
 *
 * @module
 */
import { isFiniteNumber, textOf } from "./builtins.ts";
import type { Graph } from "./graph.ts";
import type { ObservedKind } from "./describe.ts";
import type { Observation } from "./recorder.ts";

/** What {@linkcode TrialRequest.settleMs} is in the course. */
export const SETTLE_MS = 2_000;

/** What to look at: some files, through some probes. */
export interface TrialRequest {
  /** The key of the probes. */
  readonly probes: string;
  /** Modules from the reference, to be imported first; names of files. */
  readonly prerequisites: readonly string[];
  /**
   * The learner's modules, to be imported in order: names of files,
   * each with the names it must export; what else it exports does not count. An
   * optional one that cannot be imported exports nothing, and that is all.
   */
  readonly subjects: readonly {
    readonly file: string;
    readonly exports: readonly string[];
    readonly optional?: boolean;
  }[];
  /** Which probes to run, and the key of each one's random inputs. */
  readonly runs: readonly { readonly check: string; readonly key: string }[];
  /**
   * Whether to send what only explains: what is about to be done, and graphs. What
   * is right needs no explaining.
   */
  readonly explains: boolean;
  /**
   * How long a top-level await has to settle, in milliseconds; the grader's own clock ends
   * later.
   */
  readonly settleMs: number;
}

/** Why there is no observation, or no further one, in the engine's own words. */
export interface RawFault {
  readonly kind:
    /** The code threw; `line` is the line of the learner's file, where known. */
    | "error"
    /** It reached for something that is not to be had. */
    | "refused"
    /** The code is still as the stub was. */
    | "todo"
    /** An export the contract names is not there; `file` is where it should be. */
    | "missing-export"
    /** What came back was of no use to the probe: `undefined`, mostly. */
    | "unusable"
    /** A top-level await that does not settle. */
    | "unsettled";
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
}

/**
 * An observation as it travels: JSON has no NaN and no infinities, and what was
 * tried, which is long, is left out where it is the same as before.
 */
export type Sent = readonly [
  tried: string | null,
  what: string,
  value: number | string | { readonly number: string },
  kind: ObservedKind | null,
];

/** A file, and what a stack trace calls it. */
export type Address = readonly [name: string, url: string];

/** What is answered to a request. */
export type Answer =
  /** The place is there. */
  | { readonly is: "ready" }
  /** Files that ran there before have changed it: nothing more is run in it. */
  | { readonly is: "touched" }
  /** The prerequisites are imported; from here on it is about the learner's files. */
  | { readonly is: "prepared" }
  /** The learner's files are in memory, where they have addresses. */
  | { readonly is: "held"; readonly addresses: readonly Address[] }
  /** The learner's modules are imported, or why not. */
  | { readonly is: "loaded"; readonly fault?: RawFault }
  /** What a probe is about to do: the last word, if it does not end. */
  | { readonly is: "trying"; readonly tried: string }
  /** What one probe saw. */
  | {
    readonly is: "observed";
    readonly check: string;
    readonly observations: readonly Sent[];
    readonly graphs: readonly Graph[];
    readonly fault?: RawFault;
  };

/** Puts an observation, and the one before it, into what JSON can carry. */
export function send(
  { tried, what, value, kind }: Observation,
  before: Observation | undefined,
): Sent {
  const finite = typeof value === "string" || isFiniteNumber(value);
  return [
    tried === before?.tried ? null : tried,
    what,
    finite ? value : { number: textOf(value) },
    kind ?? null,
  ];
}
