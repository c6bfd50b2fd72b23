/**
 * A report in the terminal.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";
import type { Check, ExerciseLesson } from "../core/course/lesson.ts";
import { printable, shorten, WIDTH, wrap } from "../core/report/layout.ts";
import {
  type CheckReport,
  type ExerciseReport,
  firstFailure,
  isUntouched,
  type Report,
  type Verdict,
} from "../core/report/report.ts";
import { textOf } from "../core/report/sentences.ts";
import { progress, words } from "../core/report/verdict_words.ts";
import { bold, dim, green, red, yellow } from "./colors.ts";
import { messageLines } from "./message.ts";
import type { WaysOn } from "./next_steps.ts";

/** How many lines feedback on one mistake may have, type errors and all. */
export const FEEDBACK_LINES = 10;

/** How many lines of what the learner's code printed are shown. */
const PRINTED_LINES = 8;

/** One line for each exercise, then all of them together and the points. */
export function summary(report: Report, edition: Edition): string {
  const lines = report.exercises.map((exercise) =>
    `${String(exercise.number).padStart(3)}  ${exercise.name.padEnd(11)} ${
      tint(exercise.verdict, progress(exercise).padEnd(15))
    } ${pointsOf(exercise)}`
  );
  if (edition.runTogether(report.exercises)) {
    const { verdict } = report.together;
    lines.push(
      `     ${"together".padEnd(11)} ${tint(verdict, words(verdict))}`,
    );
  }
  lines.push(bold(`${report.points} of ${report.maxPoints} points`));
  return lines.join("\n");
}

/**
 * One line for each check of an exercise.
 *
 * @param exercise Its report.
 * @param lesson Its row in the course table.
 */
export function checkList(
  exercise: ExerciseReport,
  lesson: ExerciseLesson,
): string[] {
  const first = firstFailure(exercise);
  return exercise.checks.map((report) => {
    const { name, verdict, points, maxPoints, bonus } = report;
    const worth = bonus ? "bonus, no points" : `${points} of ${maxPoints}`;
    const rests = first !== undefined && restsOn(report, first, lesson)
      ? `  (fix "${first.name}" first)`
      : "";
    const line = `${name.padEnd(31)} ${
      tint(verdict, words(verdict).padEnd(15))
    } ${worth}`;
    return `     ${line}${rests.length <= MOST_REST ? rests : ""}`;
  });
}

/** How wide a remark after the points of a check may be. */
const MOST_REST = WIDTH - 5 - 31 - 1 - 15 - 1 - 6;

/** Whether what is wrong in a check may come from another one that is wrong too. */
function restsOn(
  { name, verdict, feedback, bonus }: CheckReport,
  first: CheckReport,
  { exercise: { checks } }: ExerciseLesson,
): boolean {
  if (verdict === "pass" || verdict === "not-started" || bonus) return false;
  const place = (wanted: string) =>
    checks.findIndex(({ name }) => name === wanted);
  if (place(name) <= place(first.name)) return false;
  const mistakes = idsOf(feedback);
  return checks[place(name)].composed === true ||
    (mistakes !== "" && mistakes === idsOf(first.feedback));
}

/** The known mistakes that were recognised, to be compared. */
function idsOf(feedback: CheckReport["feedback"]): string {
  return feedback?.mistakes?.map(({ id }) => id).join("+") ?? "";
}

/** What the learner's code printed, set apart. */
export function printedBy({ number, console }: ExerciseReport): string {
  const lines = printable(console ?? "").trimEnd().split("\n");
  const shown = lines.slice(0, PRINTED_LINES).map((line) =>
    `  | ${line.slice(0, WIDTH - 4)}`
  );
  const more = lines.length - shown.length;
  return [
    `Exercise ${number} printed:`,
    ...shown,
    ...(more > 0 ? [`  | … and ${more} more lines`] : []),
  ].join("\n");
}

/**
 * What to look at in an exercise that does not pass: at most ten lines.
 *
 * @param exercise Its report.
 * @param lesson Its row in the course table.
 * @param edited The parts edited since it last passed, if it ever did.
 * @param ways How one goes on.
 * @param at The file and the place in it, for terminals that link it.
 */
export function feedback(
  exercise: ExerciseReport,
  lesson: ExerciseLesson,
  edited: readonly string[] | undefined,
  ways: WaysOn,
  at: string = exercise.file,
): string {
  const { number, file } = exercise;
  const report = firstFailure(exercise);
  if (report === undefined || isUntouched(exercise)) {
    return `Next: ${ways.lesson(number)}, then write ${file}`;
  }
  const check = lesson.exercise.checks.find(({ name }) =>
    name === report.name
  )!;
  const { feedback: said = {} } = report;
  const whole = exercise.checks.every(({ feedback, verdict }) =>
    verdict === report.verdict && saysTheSame(feedback, said)
  );
  const subject = whole ? at : `${at}, "${report.name}"`;
  const head = `${subject}: ${words(report.verdict)}`;
  const around = context(number, report, check, edited);
  return [
    bold(tint(report.verdict, head)),
    ...messageLines(said, FEEDBACK_LINES - 2 - around.length),
    ...around,
    nextStep(number, report, ways),
  ].join("\n");
}

/** Whether two checks have the same feedback, wherever one reads on. */
function saysTheSame(
  a: CheckReport["feedback"],
  b: CheckReport["feedback"],
): boolean {
  const said = (feedback: CheckReport["feedback"]) =>
    JSON.stringify({ ...feedback, read: undefined });
  return said(a) === said(b);
}

/**
 * What to say of an exercise that passes.
 *
 * @param exercise Its report.
 * @param lesson Its row in the course table.
 * @param ways How one goes on.
 * @param compares Whether to offer our solution.
 */
export function praise(
  exercise: ExerciseReport,
  lesson: ExerciseLesson,
  ways: WaysOn,
  compares: boolean,
): string {
  const { number, checks } = exercise;
  const shown = checks.flatMap(({ name, feedback, verdict }) =>
    verdict === "pass" && feedback !== undefined
      ? [`${name}: ${textOf(feedback)}`]
      : []
  );
  const bonus = checks.find((check) => check.bonus && check.verdict !== "pass");
  const { learnt, can, look } = lesson.exercise;
  const idea = lesson.exercise.checks.find(({ name }) => name === bonus?.name)
    ?.idea;
  const on = [
    ...(look === undefined ? [] : [`Try it: ${ways.look(number, look)}`]),
    ...(compares ? [`Compare with ours: ${ways.solution(number)}`] : []),
  ];
  const inOne = on.join(". ");
  return [
    green(`Exercise ${number} passes.`),
    ...wrap(learnt, WIDTH),
    ...(can === undefined ? [] : wrap(`You can now ${can}`, WIDTH)),
    ...shown.flatMap((text) => wrap(text, WIDTH)),
    ...(idea === undefined
      ? []
      : wrap(`If you like a bonus, "${bonus!.name}": ${idea}`, WIDTH)),
    ...(inOne.length <= WIDTH ? [inOne] : on),
  ].filter((line) => line !== "").join("\n");
}

/** What to say when each exercise passes, and all of them together do not. */
export function apart({ together }: Report): string {
  return [
    bold(`Each exercise passes, but together: ${words(together.verdict)}`),
    ...messageLines(together.feedback ?? {}, FEEDBACK_LINES - 2),
  ].join("\n");
}

function pointsOf({ verdict, points, maxPoints }: ExerciseReport): string {
  return verdict === "ungraded"
    ? "does not count: the grader's own fault"
    : `${String(points).padStart(3)} of ${maxPoints}`;
}

/** What helps to understand the message, if anything does: two lines at most. */
function context(
  number: number,
  { verdict, feedback }: CheckReport,
  { idea }: Check,
  edited: readonly string[] = [],
): string[] {
  const [part, ...others] = edited;
  if (part !== undefined && verdict !== "not-started") {
    const parts = others.length > 0 ? `${part} and others` : part;
    const back = `Back: deno task reset ${number} --to-last-pass`;
    const text = `Your edit to ${parts} broke lesson ${number}. ${back}`;
    return text.length <= WIDTH ? [text] : [`Your edit broke it. ${back}`];
  }
  if (feedback?.mistakes ?? feedback?.remark) return [];
  return verdict === "wrong" || verdict === "not-started"
    ? shorten(wrap(idea, WIDTH), 2)
    : [];
}

function nextStep(
  number: number,
  { verdict, feedback }: CheckReport,
  ways: WaysOn,
): string {
  switch (verdict) {
    case "missing":
      return feedback?.fault?.kind === "missing-export"
        ? `Next: fix this, then ${ways.grade(number)}`
        : `Next: ${ways.reset(number)} brings the stub back`;
    case "ungraded":
      return `Next: ${ways.grade(number)}`;
    case "refused":
      // No code was refused, but what stands in the place of the file.
      return feedback?.fault?.kind === "missing-file"
        ? `Next: put the file itself there, or: ${ways.reset(number)}`
        : `Next: fix this, then ${ways.grade(number)}`;
    case "does-not-load":
      return `Next: fix this, then ${ways.grade(number)}`;
    default:
      return feedback?.read === undefined
        ? `Next: ${ways.hint(number)}`
        : `${ways.read(feedback.read.lesson, feedback.read.section)}. ` +
          `Next: ${ways.hint(number)}`;
  }
}

function tint(verdict: Verdict, text: string): string {
  switch (verdict) {
    case "pass":
      return green(text);
    case "not-started":
      return dim(text);
    case "ungraded":
      return yellow(text);
    default:
      return red(text);
  }
}
