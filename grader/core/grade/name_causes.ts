/**
 * From what was judged wrong to its cause. Only a wrong file needs this, and all that it
 * imports.
 *
 * @module
 */
import type { Check, ExerciseLesson } from "../course/lesson.ts";
import type { FailedCheck } from "../judge/diagnose.ts";
import { keyOfError } from "../judge/error_key.ts";
import { isTelling } from "../judge/evidence.ts";
import type { CausesOf } from "../judge/judge.ts";
import type { Oracle } from "../oracle/oracle.ts";
import type { ProbeOutcome } from "../probes/outcome.ts";
import type { Observations } from "../probes/recorder.ts";
import type { Trial } from "../probes/trial.ts";
import {
  confirmedRemark,
  plainRemark,
  sureRemark,
  type Wrong,
} from "../remarks/remark_on.ts";
import { SourceText } from "../remarks/source_text.ts";
import type { NamedMistake } from "../report/named_mistake.ts";
import type { CheckReport } from "../report/report.ts";

/** A trial in which something failed. */
export interface FailedTrial {
  readonly trial: Trial;
  readonly checks: readonly Check[];
  /** The exercise; the integration check has none. */
  readonly lesson?: ExerciseLesson;
  /** For each check what the reference shows, what was seen, and its verdict. */
  readonly expected: readonly Observations[];
  readonly outcomes: readonly ProbeOutcome[];
  readonly reports: readonly CheckReport[];
}

/** See {@linkcode nameCauses}. */
export type NameCauses = typeof nameCauses;

/**
 * Names the causes of what failed.
 *
 * @param oracle Knows the mistakes, and what each of them shows.
 * @returns For each check what says its cause.
 */
export async function nameCauses(
  failed: FailedTrial,
  oracle: Oracle,
): Promise<(check: Check) => CausesOf> {
  const { trial, lesson } = failed;
  if (lesson === undefined) {
    return () => (wrong) => causesOf(wrong, false, []);
  }
  const source = new SourceText(trial.subjects.at(-1)!.text);
  const symptoms = symptomsIn(failed);
  const named: ReadonlyMap<string, readonly NamedMistake[]> =
    symptoms.failed.length === 0
      ? new Map()
      : await oracle.name(lesson, trial.seed, symptoms, source);
  return ({ name }) => (wrong, told) =>
    causesOf(wrong, told, named.get(name) ?? [], source);
}

function symptomsIn({ checks, expected, outcomes, reports }: FailedTrial) {
  const counting = reports.filter(({ bonus }) => !bonus);
  const passed = new Set(
    counting.filter(({ verdict }) => verdict === "pass")
      .map(({ name }) => name),
  );
  const failed = counting.flatMap(({ name, verdict }): FailedCheck[] => {
    // What did not run to an end of its own shows nothing that could be compared.
    if (verdict !== "wrong" && verdict !== "threw") return [];
    const i = checks.findIndex((check) => check.name === name);
    const { observations, fault } = outcomes[i];
    return [{
      check: name,
      composed: checks[i].composed ?? false,
      expected: expected[i].observations,
      got: { observations, threw: fault && keyOfError(fault.text) },
    }];
  });
  return { failed, passed };
}

/**
 * Names one cause. What a known mistake is recognised by may be no more than a 0, a NaN
 * or an error: then what the file itself shows goes before it.
 *
 * @param mistakes The known mistakes that show just that.
 * @param source The learner's file, looked at to confirm what was observed.
 */
export function causesOf(
  wrong: Wrong,
  told: boolean,
  mistakes: readonly NamedMistake[],
  source?: SourceText,
): ReturnType<CausesOf> {
  const confirmed = source &&
    (mistakes.length > 0 && told
      ? isExact(wrong, mistakes) ? undefined : sureRemark(wrong, source)
      : confirmedRemark(wrong, source, mistakes.length > 0));
  if (confirmed !== undefined) return { remark: confirmed };
  if (mistakes.length > 0) {
    return { mistakes: mistakes.map(({ id, when }) => ({ id, when })) };
  }
  const remark = plainRemark(wrong, source);
  return remark === undefined ? {} : { remark };
}

/**
 * Whether a number says which known mistake it was, and its name says one thing. A whole
 * number comes out for several reasons.
 */
function isExact(
  { difference }: Wrong,
  mistakes: readonly NamedMistake[],
): boolean {
  return difference !== undefined &&
    typeof difference.got?.value === "number" &&
    !Number.isInteger(difference.got.value) &&
    isTelling(difference.expected, difference.got) &&
    !mistakes.some(({ when }) => when.includes(", or "));
}
