/**
 * Trials run and judged, one after the other.
 *
 * @module
 */
import type { Edition } from "../course/edition.ts";
import type { Check, ExerciseLesson } from "../course/lesson.ts";
import type { FailedCheck } from "../judge/diagnose.ts";
import { keyOfError } from "../judge/error_key.ts";
import { judgeCheck } from "../judge/judge.ts";
import type { NamedMistake } from "../report/named_mistake.ts";
import { SourceText } from "../remarks/source_text.ts";
import type { Oracle } from "../oracle/oracle.ts";
import type { TrialOutcome } from "../probes/outcome.ts";
import type { Observations } from "../probes/recorder.ts";
import type { CheckReport } from "../report/report.ts";
import { tryCatch } from "../try_catch.ts";
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
  const { oracle, observer, signal, onError } = judges;
  if (outcome !== undefined) {
    const { value } = await tryCatch(
      () => judgeOnce(one, oracle, outcome),
      onError,
    );
    if (value !== undefined) return value;
  }
  signal?.throwIfAborted();
  const { value, fault } = await tryCatch(
    async () => await judgeOnce(one, oracle, await observer.alone(one.trial)),
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
  oracle: Oracle,
  outcome: TrialOutcome,
): Promise<TrialVerdicts | undefined> {
  const expected = await oracle.expected(one.trial, outcome.outcomes);
  const judged = judgeObserved(one, expected, outcome);
  if (judged.checks.every(({ verdict }) => verdict === "pass")) return judged;
  if (!outcome.alone && !passes(judged)) return undefined;
  // A name is a help: where giving one fails, the verdict stands without it.
  const { value: named } = await tryCatch(() =>
    withNames(one, oracle, expected, outcome, judged)
  );
  return named ?? judged;
}

/** Where causes are looked for. */
interface Causes {
  readonly named: ReadonlyMap<string, readonly NamedMistake[]>;
  readonly source: SourceText;
}

function judgeObserved(
  { checks, lesson }: JudgedTrial,
  expected: readonly Observations[],
  { outcomes, printed }: TrialOutcome,
  causes?: Causes,
): TrialVerdicts {
  return {
    checks: checks.map((check, i) =>
      judgeCheck(
        check,
        expected[i],
        outcomes[i],
        lesson,
        causes?.named.get(check.name),
        causes?.source,
      )
    ),
    printed,
  };
}

/** Names the known mistakes in what was observed and judged. */
async function withNames(
  one: JudgedTrial,
  oracle: Oracle,
  expected: readonly Observations[],
  outcome: TrialOutcome,
  judged: TrialVerdicts,
): Promise<TrialVerdicts> {
  const { lesson, checks, trial } = one;
  if (lesson === undefined) return judged;
  const counting = judged.checks.filter(({ bonus }) => !bonus);
  const passed = new Set(
    counting.filter(({ verdict }) => verdict === "pass")
      .map(({ name }) => name),
  );
  const failed = counting.flatMap(({ name, verdict }): FailedCheck[] => {
    // What did not run to an end of its own shows nothing that could be compared.
    if (verdict !== "wrong" && verdict !== "threw") return [];
    const i = checks.findIndex((check) => check.name === name);
    const { observations, fault } = outcome.outcomes[i];
    return [{
      check: name,
      composed: checks[i].composed ?? false,
      expected: expected[i].observations,
      got: { observations, threw: fault && keyOfError(fault.text) },
    }];
  });
  const source = new SourceText(trial.subjects.at(-1)!.text);
  const seen = { failed, passed };
  const named = failed.length === 0
    ? new Map<string, readonly NamedMistake[]>()
    : await oracle.name(lesson, trial.seed, seen, source);
  return judgeObserved(one, expected, outcome, { named, source });
}

function passes({ checks }: TrialVerdicts): boolean {
  return checks.every(({ verdict, bonus }) => verdict === "pass" || bonus);
}
