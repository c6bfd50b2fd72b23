/**
 * Trials run and judged, one after the other.
 *
 * @module
 */
import type { Edition } from "../course/edition.ts";
import type { Check, ExerciseLesson } from "../course/lesson.ts";
import { type CausesOf, judgeCheck } from "../judge/judge.ts";
import type { Oracle } from "../oracle/oracle.ts";
import type { TrialOutcome } from "../probes/outcome.ts";
import type { Observations } from "../probes/recorder.ts";
import type { CheckReport } from "../report/report.ts";
import { tryCatch } from "../try_catch.ts";
import type { NameCauses } from "./name_causes.ts";
import { ungradedCheck } from "./not_graded.ts";
import type { Observer } from "./observer.ts";
import type { Trial } from "../probes/trial.ts";

/** A trial on its way to a judgement. */
export interface JudgedTrial {
  readonly trial: Trial;
  readonly checks: readonly Check[];
  /** The exercise; the integration check has none. */
  readonly lesson?: ExerciseLesson;
}

export interface TrialVerdicts {
  readonly checks: readonly CheckReport[];
  /** What the learner's code printed. */
  readonly printed?: string;
}

/** Who runs them, and who knows what is right. */
export interface Judges {
  readonly edition: Edition;
  readonly oracle: Oracle;
  readonly observer: Observer;
  /** Loads what names causes; only where something is wrong. */
  readonly naming: () => Promise<NameCauses>;
  readonly signal?: AbortSignal;
  readonly onError?: (error: unknown) => void;
}

/**
 * Runs and judges trials. The integration check, the last of them, is left out when an
 * exercise does not pass: the cause is known then.
 *
 * @returns For each trial that was run its verdicts, in the same order.
 * @throws {unknown} The reason of the signal, if that stops it.
 */
export async function judgeTrials(
  trials: readonly JudgedTrial[],
  judges: Judges,
): Promise<TrialVerdicts[]> {
  const { edition, oracle, observer, signal, onError } = judges;
  signal?.throwIfAborted();
  const stop = () => void observer.stop();
  signal?.addEventListener("abort", stop);
  const judged: TrialVerdicts[] = [];
  const together = observer.together(
    trials.map(({ trial }) => trial),
    (trial) => oracle.prepare(trial),
  );
  try {
    for (const one of trials) {
      if (one.lesson === undefined) {
        const isBroken = judged.some((result, i) =>
          !passes(result) && edition.integrated.includes(trials[i].lesson!)
        );
        if (isBroken) break;
      }
      const { value: next } = await tryCatch(() => together.next(), onError);
      judged.push(await judge(one, judges, next?.value ?? undefined));
      signal?.throwIfAborted();
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    await tryCatch(() => together.return(undefined));
  }
  return judged;
}

/**
 * Judges what was observed. Before anything observed in a shared place costs a point,
 * and when the grader itself failed, it is observed again, alone.
 */
async function judge(
  one: JudgedTrial,
  judges: Judges,
  outcome?: TrialOutcome,
): Promise<TrialVerdicts> {
  const { observer, signal, onError } = judges;
  if (outcome !== undefined) {
    const { value } = await tryCatch(
      () => judgeOnce(one, judges, outcome),
      onError,
    );
    if (value !== undefined) return value;
  }
  signal?.throwIfAborted();
  const { value, fault } = await tryCatch(
    async () => await judgeOnce(one, judges, await observer.alone(one.trial)),
    onError,
  );
  if (value !== undefined) return value;
  const reason = `The grader itself failed, twice: ${fault}\n` +
    "This counts neither for nor against you.";
  return { checks: one.checks.map((check) => ungradedCheck(check, reason)) };
}

/** The judgement, unless it would cost a point and what it rests on was not observed alone. */
async function judgeOnce(
  one: JudgedTrial,
  { oracle, naming }: Judges,
  outcome: TrialOutcome,
): Promise<TrialVerdicts | undefined> {
  const expected = await oracle.expected(one.trial, outcome.outcomes);
  const judged = judgeObserved(one, expected, outcome);
  if (judged.checks.every(({ verdict }) => verdict === "pass")) return judged;
  if (!outcome.alone && !passes(judged)) return undefined;
  // A name is a help: where giving one fails, the verdict stands without it.
  const { value: named } = await tryCatch(async () => {
    const nameCauses = await naming();
    const { outcomes } = outcome;
    const { checks: reports } = judged;
    const causes = await nameCauses(
      { ...one, expected, outcomes, reports },
      oracle,
    );
    return judgeObserved(one, expected, outcome, causes);
  });
  return named ?? judged;
}

function judgeObserved(
  { checks, lesson }: JudgedTrial,
  expected: readonly Observations[],
  { outcomes, printed }: TrialOutcome,
  causes?: (check: Check) => CausesOf,
): TrialVerdicts {
  return {
    checks: checks.map((check, i) =>
      judgeCheck(check, expected[i], outcomes[i], lesson, causes?.(check))
    ),
    printed,
  };
}

function passes({ checks }: TrialVerdicts): boolean {
  return checks.every(({ verdict, bonus }) => verdict === "pass" || bonus);
}
