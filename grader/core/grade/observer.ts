/**
 * Who runs trials: child processes in a terminal, a worker in a page.
 *
 * @module
 */
import type { TrialOutcome } from "../probes/outcome.ts";
import type { Trial } from "../probes/trial.ts";

/** Runs trials: a trial in, observations out. Whether they are right is not known here. */
export interface Observer {
  /**
   * Runs trials one after the other in a shared place, each when it is asked for. One
   * that ends that place is run again alone, and the next gets a new one.
   *
   * @param trials What to run, in order.
   * @param meanwhile Called for each trial while it is under way: the time would
   * otherwise be spent waiting.
   * @returns One outcome for each trial, in order.
   * @throws {GraderFault} If the grader itself fails.
   */
  together(
    trials: readonly Trial[],
    meanwhile: (trial: Trial) => Promise<void>,
  ): AsyncGenerator<TrialOutcome>;

  /**
   * Runs one trial in a place of its own: a probe that ends it costs no other probe
   * anything.
   *
   * @param trial What to run.
   * @returns Its outcome; as many probes as it has runs.
   * @throws {GraderFault} If the grader itself fails.
   */
  alone(trial: Trial): Promise<TrialOutcome>;

  /** Ends all that is under way at once; what is asked from now on is refused. */
  stop(): Promise<void>;
}
