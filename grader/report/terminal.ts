/**
 * A report in the terminal.
 *
 * @module
 */
import { holdChain } from "../course/course.ts";
import { HOMEWORK } from "../course/homework.ts";
import {
  type Check,
  type ExerciseLesson,
  headingFor,
} from "../course/lesson.ts";
import { bold, dim, green, red, yellow } from "./colors.ts";
import { printable, shorten, WIDTH, wrap } from "./layout.ts";
import { messageLines } from "./message.ts";
import {
  type CheckReport,
  type ExerciseReport,
  firstToMend,
  isUntouched,
  type Report,
  type Verdict,
} from "./record.ts";
import { BY_COMMAND, type WaysOn } from "./ways_on.ts";

/** How many lines feedback on one mistake may have. */
const FEEDBACK_LINES = 10;

/** How many lines of what the learner's code printed are shown. */
const PRINTED_LINES = 8;

/** One line for each exercise, then the chain and the points. */
export function summary(report: Report): string {
  const lines = report.exercises.map((exercise) =>
    `${String(exercise.number).padStart(3)}  ${exercise.name.padEnd(11)} ${
      tint(exercise.verdict, progress(exercise).padEnd(15))
    } ${pointsOf(exercise)}`
  );
  if (holdChain(report.exercises)) {
    const { verdict } = report.chain;
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
  const first = firstToMend(exercise);
  return exercise.checks.map((report) => {
    const { name, verdict, points, maxPoints, stretch } = report;
    const worth = stretch ? "stretch, no points" : `${points} of ${maxPoints}`;
    const rests = first !== undefined && restsOn(report, first, lesson)
      ? `  (mend "${first.name}" first)`
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
  { name, verdict, mistake, stretch }: CheckReport,
  first: CheckReport,
  { exercise: { checks } }: ExerciseLesson,
): boolean {
  if (verdict === "pass" || verdict === "not-started" || stretch) return false;
  const place = (wanted: string) =>
    checks.findIndex(({ name }) => name === wanted);
  if (place(name) <= place(first.name)) return false;
  return checks[place(name)].composed === true ||
    (mistake !== undefined && mistake === first.mistake);
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
 */
export function feedback(
  exercise: ExerciseReport,
  lesson: ExerciseLesson,
  edited: readonly string[] | undefined,
  ways: WaysOn = BY_COMMAND,
): string {
  const { number, file } = exercise;
  const report = firstToMend(exercise);
  if (report === undefined || isUntouched(exercise)) {
    return `Next: ${ways.lesson(number)}, then write ${file}`;
  }
  const check = lesson.exercise.checks.find(({ name }) =>
    name === report.name
  )!;
  const whole = exercise.checks.every(({ message, verdict }) =>
    verdict === report.verdict && message === report.message
  );
  const subject = whole ? file : `${file}, "${report.name}"`;
  const head = `${subject}: ${words(report.verdict)}`;
  const around = context(number, report, check, edited);
  return [
    bold(tint(report.verdict, head)),
    ...messageLines(report, FEEDBACK_LINES - 2 - around.length),
    ...around,
    nextStep(number, report, check, ways),
  ].join("\n");
}

/** What to say of an exercise that passes. */
export function praise(
  exercise: ExerciseReport,
  lesson: ExerciseLesson,
  firstTime: boolean,
  ways: WaysOn = BY_COMMAND,
): string {
  const { number, checks } = exercise;
  const shown = checks.flatMap(({ name, message, verdict }) =>
    verdict === "pass" && message !== undefined ? [`${name}: ${message}`] : []
  );
  const stretch = checks.find((check) =>
    check.stretch && check.verdict !== "pass"
  );
  const idea = lesson.exercise.checks.find(({ name }) => name === stretch?.name)
    ?.idea;
  return [
    green(`Exercise ${number} passes.`),
    ...wrap(lesson.exercise.learnt, WIDTH),
    ...shown.flatMap((text) => wrap(text, WIDTH)),
    ...(idea === undefined
      ? []
      : wrap(`If you like a stretch, "${stretch!.name}": ${idea}`, WIDTH)),
    ...(firstTime && HOMEWORK === undefined
      ? [`Compare with ours: ${ways.solution(number)}`]
      : []),
  ].join("\n");
}

/** What to do after the last exercise. */
export function farewell(report: Report): string {
  if (report.chain.verdict === "pass") {
    return [
      "All of it passes, and your own files work together: you have built a",
      "neural network from one number up.",
    ].join("\n");
  }
  return [
    bold(`Each exercise passes, but together: ${words(report.chain.verdict)}`),
    ...messageLines(report.chain, FEEDBACK_LINES - 2),
  ].join("\n");
}

/** A verdict in words. */
export function words(verdict: Verdict): string {
  return verdict.replaceAll("-", " ");
}

/** How an exercise stands, in words. */
export function progress(exercise: ExerciseReport): string {
  // Some of it written, and what follows still the stub.
  return exercise.verdict === "not-started" && !isUntouched(exercise)
    ? "in progress"
    : words(exercise.verdict);
}

function pointsOf({ verdict, points, maxPoints }: ExerciseReport): string {
  return verdict === "ungraded"
    ? "does not count: the grader's own fault"
    : `${String(points).padStart(3)} of ${maxPoints}`;
}

/** What helps to understand the message, if anything does: two lines at most. */
function context(
  number: number,
  { verdict, mistake }: CheckReport,
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
  if (mistake !== undefined) return [];
  return verdict === "wrong" || verdict === "not-started"
    ? shorten(wrap(idea, WIDTH), 2)
    : [];
}

function nextStep(
  number: number,
  report: CheckReport,
  check: Check,
  ways: WaysOn,
): string {
  switch (report.verdict) {
    case "missing":
      return report.message?.includes("does not export")
        ? `Next: mend that, then ${ways.grade(number)}`
        : `Next: ${ways.reset(number)} brings the stub back`;
    case "ungraded":
      return `Next: ${ways.grade(number)}`;
    case "does-not-load":
    case "refused":
      return `Next: mend that, then ${ways.grade(number)}`;
    default:
      return `Read "${headingFor(check, report)}" in lesson ${number}. ` +
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
