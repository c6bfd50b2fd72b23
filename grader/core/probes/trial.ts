/**
 * A trial: the probes of an exercise, to be run on one submission's files.
 *
 * @module
 */

/** A file to be put where the probes can import it. */
export interface SourceFile {
  /** Its name, perhaps in a folder: `01_value.ts`, `together/01_value.ts`. */
  readonly name: string;
  readonly text: string;
}

/** A learner's file. */
export interface Subject extends SourceFile {
  /** The names it must export. */
  readonly exports: readonly string[];
  /** True when nothing but what needs it is wrong if it cannot be imported. */
  readonly optional?: true;
}

/** A probe to run. */
export interface Run {
  /** The name of its check. */
  readonly check: string;
  /** The key of its random inputs. */
  readonly key: string;
}

/** What to run, and on what. */
export interface Trial {
  /** The key of the probes: an exercise's stem, or that of the integration check. */
  readonly probes: string;
  /** The reference's files of the exercises before. */
  readonly prerequisites: readonly SourceFile[];
  /** The learner's files, the last of them under test. */
  readonly subjects: readonly Subject[];
  /** What `Math.random` starts from. */
  readonly seed: number;
  /**
   * How many times the usual it may take and print: on several of the learner's files,
   * each of which would be right with that much, it needs more. 1 if absent.
   */
  readonly limitFactor?: number;
  /** The probes to run, in order. */
  readonly runs: readonly Run[];
}
