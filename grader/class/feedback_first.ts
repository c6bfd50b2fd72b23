/**
 * What a student is to look at first: one check, what was observed, which mistake
 * that is, what to read again.
 *
 * @module
 */
import { headingFor } from "../course/lesson.ts";
import {
  type CheckReport,
  type ExerciseReport,
  firstToMend,
  isUntouched,
  type Report,
  THIS_IS_WHEN,
} from "../report/record.ts";
import { words } from "../report/terminal.ts";
import { checkOf } from "./course_words.ts";
import { codeBlock, codeSpan, prose } from "./markdown_text.ts";
import { type NamedMistake, saidBy } from "./named.ts";
import { linesOf } from "./shown_text.ts";

/** How many lines of a message, and of what the code printed, are shown. */
const MOST_LINES = 12;
const PRINTED_LINES = 8;
/** How long a line may be. */
const WIDTH = 240;

/** What to look at first. */
export interface First {
  readonly exercise: ExerciseReport;
  readonly check: CheckReport;
}

/**
 * Finds it: in the first exercise that was begun and does not pass, else in the
 * first that was not begun. A fault of the grader's is nothing for a student.
 */
export function findFirst({ exercises }: Report): First | undefined {
  const open = exercises.flatMap((exercise) => {
    const checks = exercise.checks.filter(({ verdict }) =>
      verdict !== "ungraded"
    );
    const check = firstToMend({ ...exercise, checks });
    return check === undefined ? [] : [{ exercise, check }];
  });
  return open.find(({ exercise }) => !isUntouched(exercise)) ?? open[0];
}

/** Shows it, in blocks. */
export function showFirst({ exercise, check }: First): string[] {
  const { number, file } = exercise;
  if (isUntouched(exercise)) {
    return [
      `Read lesson ${number} (\`deno task lesson ${number}\`), then write ${
        codeSpan(file)
      }.`,
    ];
  }
  const subject = isWhole(exercise) ? "all of it" : `"${prose(check.name)}"`;
  return [
    `Exercise ${number}, ${codeSpan(file)}, ${subject}: **${
      words(check.verdict)
    }**.`,
    ...told(number, check),
    ...printed(exercise),
    nextStep(number, check),
  ];
}

/** Where to read again what a check's report is about. */
export function whereToRead(number: number, report: CheckReport): string {
  const check = checkOf(number, report.name);
  return check === undefined
    ? `lesson ${number}`
    : `"${prose(headingFor(check, report))}" in lesson ${number}`;
}

/** Known mistakes in words; `undefined` if there are none. */
export function inWords(mistakes: readonly NamedMistake[]): string | undefined {
  const whens = mistakes.flatMap(({ when }) => when ?? []);
  return whens.length === 0
    ? undefined
    : whens.map((when) => prose(when)).join(" And: ");
}

/** Whether nothing tells the checks of an exercise apart: then none of them could run. */
export function isWhole({ checks }: ExerciseReport): boolean {
  return checks.length > 1 &&
    checks.every(({ verdict, message }) =>
      verdict !== "pass" && verdict === checks[0].verdict &&
      message === checks[0].message
    );
}

/** What was observed, then why, in words. */
function told(number: number, check: CheckReport): string[] {
  const { observed, mistakes } = saidBy(check);
  const blocks = observed.trim() === ""
    ? []
    : [codeBlock(linesOf(observed, MOST_LINES, WIDTH))];
  const named = inWords(mistakes);
  if (named !== undefined) return [...blocks, THIS_IS_WHEN + named];
  const idea = checkOf(number, check.name)?.idea;
  return idea !== undefined && ["wrong", "not-started"].includes(check.verdict)
    ? [...blocks, `What it is about: ${prose(idea)}`]
    : blocks;
}

function printed({ console = "" }: ExerciseReport): string[] {
  return console.trim() === "" ? [] : [
    "What the code printed:",
    codeBlock(linesOf(console, PRINTED_LINES, WIDTH)),
  ];
}

function nextStep(number: number, report: CheckReport): string {
  const grade = `\`deno task grade ${number}\``;
  switch (report.verdict) {
    case "missing":
      return `Next: mend that, then ${grade}. ` +
        `\`deno task reset ${number}\` brings the file back as it was shipped.`;
    case "does-not-load":
    case "refused":
      return `Next: mend that, then ${grade}.`;
    default:
      return `Read ${whereToRead(number, report)} again ` +
        `(\`deno task lesson ${number}\`), then ${grade}. If you are stuck, ` +
        `\`deno task hint ${number}\` goes one step further each time you ask.`;
  }
}
