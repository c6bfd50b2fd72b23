/**
 * The report of one grading, which every output is made from.
 *
 * `deno task grade --json` prints a {@linkcode Report}. Its fields are the
 * contract with whoever reads it: they grow, they do not change.
 *
 * @module
 */
import type { Feedback } from "./feedback.ts";

/** How something went. */
export type Verdict =
  /** Everything asked for was observed. */
  | "pass"
  /** The stub as shipped, or a part of it that is still the stub. */
  | "not-started"
  /** Something else was observed than should be. */
  | "wrong"
  /** It threw where it should not. */
  | "threw"
  /** It did not end in time. */
  | "timeout"
  /** It wanted more memory than there is. */
  | "memory"
  /** It printed without end. */
  | "output-limit"
  /** There is no such file, or it lacks an export the contract names. */
  | "missing"
  /** A syntax error, a bad import, an error or a never-settling await at the top level. */
  | "does-not-load"
  /** Its process ended before it answered. */
  | "crashed"
  /** It reached for what it may not: another file, the network, a process. */
  | "refused"
  /** The grader's own fault: it counts for nothing, neither for nor against. */
  | "ungraded";

/** How one check went. */
export interface CheckReport {
  readonly name: string;
  readonly verdict: Verdict;
  readonly points: number;
  /** What it is worth; 0 for a bonus check and for an ungraded one. */
  readonly maxPoints: number;
  /** True for a check that invites: it keeps nothing from passing. */
  readonly bonus?: true;
  /** What there is to say of it. */
  readonly feedback?: Feedback;
}

/** How one exercise went. */
export interface ExerciseReport {
  readonly number: number;
  readonly name: string;
  /** The learner's file, relative to the folder of the course. */
  readonly file: string;
  /** "pass" when all checks but bonus checks pass, else that of the first that does not. */
  readonly verdict: Verdict;
  readonly points: number;
  readonly maxPoints: number;
  readonly checks: readonly CheckReport[];
  /** What the learner's code printed. */
  readonly console?: string;
}

/** How a submission went. */
export interface Report {
  readonly schema: "gradlings/report/v2";
  /** What the random inputs were made from: the same seed, the same inputs. */
  readonly seed: number;
  readonly points: number;
  /** What the exercises asked for are worth, ungraded ones left out. */
  readonly maxPoints: number;
  readonly exercises: readonly ExerciseReport[];
  /** The learner's own files together, end to end: no points. */
  readonly together: CheckReport;
}

/**
 * The check to look at first: one that went wrong before one that is still to be
 * written, in the order of the course table; where the lesson has something made later,
 * what comes before that.
 */
export function firstFailure(
  { checks }: ExerciseReport,
): CheckReport | undefined {
  const open = checks.filter(({ verdict, bonus }) =>
    verdict !== "pass" && !bonus
  );
  const first = open.find(({ verdict }) => verdict !== "not-started") ??
    open[0];
  return open.find(({ name }) => first?.feedback?.after?.includes(name)) ??
    first;
}

/** Whether an exercise is the stub as shipped: then no check has anything to say. */
export function isUntouched({ checks }: ExerciseReport): boolean {
  return checks.every(({ verdict, feedback }) =>
    verdict === "not-started" && feedback === undefined
  );
}
