/**
 * From observations to verdicts.
 *
 * @module
 */
import { type Check, type ExerciseLesson, filesOf } from "../course/lesson.ts";
import type { Wrong } from "../remarks/remark_on.ts";
import type { Fault, FaultKind, ProbeOutcome } from "../probes/outcome.ts";
import type { Observations } from "../probes/recorder.ts";
import { formatNumber } from "../report/format_number.ts";
import type { Feedback } from "../report/feedback.ts";
import type {
  CheckReport,
  ExerciseReport,
  Report,
  Verdict,
} from "../report/report.ts";
import { firstDifference } from "./compare.ts";
import { isTold } from "./evidence.ts";
import { explainDifference, shown } from "./explain_difference.ts";

/**
 * Names the cause of what is wrong: known mistakes, a remark, or neither.
 *
 * @param told Whether what was seen tells which mistake it was.
 */
export type CausesOf = (
  wrong: Wrong,
  told: boolean,
) => Pick<Feedback, "mistakes" | "remark">;

/**
 * Judges one check.
 *
 * @param check Its row in the course.
 * @param expected What the reference shows.
 * @param outcome What the submission shows.
 * @param lesson Whose check it is; the integration check is nobody's.
 * @param causesOf Names the cause of what is wrong; without it the verdict stands alone.
 */
export function judgeCheck(
  check: Check,
  expected: Observations,
  outcome: ProbeOutcome,
  lesson?: ExerciseLesson,
  causesOf: CausesOf = () => ({}),
): CheckReport {
  const { fault } = outcome;
  // What was seen before a fault counts first: a wrong number explains more
  // than the error it led to.
  const due = fault === undefined
    ? expected.observations
    : expected.observations.slice(0, outcome.observations.length);
  const difference = firstDifference(due, outcome.observations);
  const tell = (feedback: Feedback) => {
    const wrong = { tried: feedback.tried ?? "", difference, fault };
    const told = isTold(expected.observations, outcome.observations);
    const causes = causesOf(wrong, told);
    const isRound = causes.mistakes?.some(({ id }) => id === check.round?.of);
    const after = isRound && { after: check.round!.checks };
    return withReading({ ...feedback, ...causes, ...after }, check, lesson);
  };
  if (difference !== undefined) {
    return reportOf(
      check,
      "wrong",
      tell(explainDifference(difference, expected, outcome)),
    );
  }
  if (fault !== undefined) {
    // Whatever is thrown at the top level, the file is no program.
    const kind = outcome.atLoad && ["threw", "todo"].includes(fault.kind)
      ? "does-not-load"
      : fault.kind;
    const told = tell(explainFault(outcome, { ...fault, kind }, lesson));
    return reportOf(check, VERDICTS[kind], told);
  }
  const numbers = check.shows && expected.observations.map((one) => ({
    of: one.what,
    got: shown(one, 17),
  }));
  const number = keptNumber(expected, outcome);
  const feedback: Feedback = {
    ...(numbers && { numbers }),
    ...(number && { remark: { kind: "kept-number", number } }),
  };
  const isEmpty = numbers === undefined && number === undefined;
  return reportOf(check, "pass", isEmpty ? undefined : feedback);
}

/** A plain number that results remember where the reference's do not. */
function keptNumber(
  expected: Observations,
  { graphs }: Observations,
): string | undefined {
  for (const { tried, nodes } of graphs) {
    const right = expected.graphs.find((graph) => graph.tried === tried);
    if (right === undefined || right.nodes.length >= nodes.length) continue;
    const kept = nodes.find(({ name, inputs }) =>
      name === "" && inputs.length === 0
    );
    if (kept !== undefined) return formatNumber(kept.data);
  }
}

function explainFault(
  { tried, atLoad }: ProbeOutcome,
  { kind, text, file, line, column, source }: Fault,
  lesson: ExerciseLesson | undefined,
): Feedback {
  const path = lesson && filesOf(lesson).exercise;
  return {
    ...(tried !== "" && !atLoad && { tried }),
    fault: {
      kind,
      text,
      // Of several files, the one that is known to be at fault.
      ...(file !== undefined && !path?.endsWith(`/${file}`)
        ? { file }
        : path && { file: path }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      ...(source !== undefined && { source }),
    },
  };
}

/** Adds where it is told in the lesson: by what the feedback names, or the check's own. */
function withReading(
  feedback: Feedback,
  { read, readOf = {} }: Check,
  lesson: ExerciseLesson | undefined,
): Feedback {
  if (lesson === undefined) return feedback;
  const { tried, difference, fault, mistakes = [] } = feedback;
  const texts = [
    tried,
    difference?.of,
    difference?.expected.text,
    difference?.got?.text,
    fault?.text,
    ...mistakes.map(({ when }) => when),
  ];
  const [, section = read] =
    Object.entries(readOf).find(([named]) =>
      texts.some((text) => text?.includes(named))
    ) ?? [];
  return { ...feedback, read: { lesson: lesson.number, section } };
}

/** The report of a check that has this verdict. */
export function reportOf(
  { name, points, bonus }: Check,
  verdict: Verdict,
  feedback?: Feedback,
): CheckReport {
  return {
    name,
    verdict,
    points: verdict === "pass" ? points : 0,
    maxPoints: verdict === "ungraded" ? 0 : points,
    ...(bonus && { bonus }),
    ...(feedback && { feedback }),
  };
}

/**
 * Sums up an exercise.
 *
 * @param lesson Its row in the course.
 * @param checks One report for each of its checks.
 * @param printed What the learner's code printed.
 */
export function judgeExercise(
  lesson: ExerciseLesson,
  checks: readonly CheckReport[],
  printed?: string,
): ExerciseReport {
  const counting = checks.filter(({ bonus }) => !bonus);
  const failing = counting.find(({ verdict }) => verdict !== "pass");
  const verdict = counting.length === 0
    ? "ungraded" // no check at all is never a pass
    : failing?.verdict ?? "pass";
  const sum = (key: "points" | "maxPoints") =>
    checks.reduce((total, check) => total + check[key], 0);
  return {
    number: lesson.number,
    name: lesson.name,
    file: filesOf(lesson).exercise,
    verdict,
    points: sum("points"),
    maxPoints: sum("maxPoints"),
    checks,
    ...(printed && { console: printed }),
  };
}

/**
 * Sums up a submission.
 *
 * @param seed What the random inputs were made from.
 * @param exercises One report for each exercise.
 * @param together The report of the files together.
 */
export function sumUp(
  seed: number,
  exercises: readonly ExerciseReport[],
  together: CheckReport,
): Report {
  const sum = (key: "points" | "maxPoints") =>
    exercises.reduce((total, report) => total + report[key], 0);
  return {
    schema: "gradlings/report/v2",
    seed,
    points: sum("points"),
    maxPoints: sum("maxPoints"),
    exercises,
    together,
  };
}

/** What a fault means for the verdict. */
const VERDICTS: Readonly<Record<FaultKind, Verdict>> = {
  "threw": "threw",
  "does-not-load": "does-not-load",
  "bad-import": "does-not-load",
  "refused-import": "refused",
  "refused": "refused",
  "todo": "not-started",
  "missing-export": "missing",
  "unusable": "wrong",
  "unsettled": "does-not-load",
  "timeout": "timeout",
  "memory": "memory",
  "output-limit": "output-limit",
  "crashed": "crashed",
};
