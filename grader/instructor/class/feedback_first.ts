/**
 * The first thing a student should look at: one check, what was observed, which mistake
 * that is, what to read again.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import {
  type CheckReport,
  type ExerciseReport,
  firstFailure,
  isUntouched,
  type Report,
} from "../../core/report/report.ts";
import { sentences } from "../../core/report/sentences.ts";
import { words } from "../../core/report/verdict_words.ts";
import { checkOf } from "./course_words.ts";
import { codeBlock, codeSpan, prose } from "./markdown_text.ts";
import { observedIn } from "./named.ts";
import { linesOf } from "./shown_text.ts";

/** How many lines of what was observed, and of what the code printed, are shown. */
const MOST_LINES = 12;
const PRINTED_LINES = 8;
/** How long a line may be. */
const WIDTH = 240;

/** What a page of feedback says of the homework. */
export interface FeedbackHomework {
  /** What it is called; absent where that is not known. */
  readonly title?: string;
  /** Whether the students do it in a page, where there are no commands. */
  readonly inPage?: boolean;
}

/** What to look at first. */
export interface First {
  readonly exercise: ExerciseReport;
  readonly check: CheckReport;
}

/**
 * Finds it: in the first exercise that was begun and does not pass, otherwise in the
 * first that was not begun. A fault of the grader's is nothing for a student.
 */
export function findFirst({ exercises }: Report): First | undefined {
  const open = exercises.flatMap((exercise) => {
    const checks = exercise.checks.filter(({ verdict }) =>
      verdict !== "ungraded"
    );
    const check = firstFailure({ ...exercise, checks });
    return check === undefined ? [] : [{ exercise, check }];
  });
  return open.find(({ exercise }) => !isUntouched(exercise)) ?? open[0];
}

/** Shows it, in blocks. */
export function showFirst(
  { exercise, check }: First,
  edition: Edition,
  { inPage = false }: FeedbackHomework,
): string[] {
  const { number, file } = exercise;
  if (isUntouched(exercise)) {
    const how = inPage ? "" : ` (\`deno task lesson ${number}\`)`;
    return [`Read lesson ${number}${how}, then write ${codeSpan(file)}.`];
  }
  const subject = isWhole(exercise) ? "all of it" : `"${prose(check.name)}"`;
  return [
    `Exercise ${number}, ${codeSpan(file)}, ${subject}: **${
      words(check.verdict)
    }**.`,
    ...differenceIn(number, check, edition),
    ...printed(exercise),
    inPage
      ? nextInPage(number, check, edition)
      : nextStep(number, check, edition),
  ];
}

/** Where to read again what a check's report is about. */
export function whereToRead(
  number: number,
  { name, feedback }: CheckReport,
  edition: Edition,
): string {
  const section = feedback?.read?.section ??
    checkOf(edition, number, name)?.read;
  return section === undefined
    ? `lesson ${number}`
    : `"${prose(section)}" in lesson ${number}`;
}

/** The known mistakes of a check, named; `undefined` if there are none. */
export function named({ feedback = {} }: CheckReport): string | undefined {
  const { naming } = sentences(feedback);
  return naming.length === 0
    ? undefined
    : naming.map((sentence) => prose(sentence)).join(" And: ");
}

/** Whether all checks of an exercise failed alike: then none of them could run. */
export function isWhole({ checks }: ExerciseReport): boolean {
  // Each check may name another place to read.
  const keys = checks.map(({ verdict, feedback }) =>
    JSON.stringify([verdict, { ...feedback, read: undefined }])
  );
  return checks.length > 1 &&
    checks.every(({ verdict }) => verdict !== "pass") &&
    keys.every((key) => key === keys[0]);
}

/** What was observed, then why, in words. */
function differenceIn(
  number: number,
  check: CheckReport,
  edition: Edition,
): string[] {
  const observed = observedIn(check);
  const blocks = observed.trim() === ""
    ? []
    : [codeBlock(linesOf(observed, MOST_LINES, WIDTH))];
  const sentence = named(check);
  if (sentence !== undefined) return [...blocks, sentence];
  const idea = checkOf(edition, number, check.name)?.idea;
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

function nextStep(
  number: number,
  report: CheckReport,
  edition: Edition,
): string {
  const grade = `\`deno task grade ${number}\``;
  switch (report.verdict) {
    case "missing":
      return `Next: fix this, then ${grade}. ` +
        `\`deno task reset ${number}\` brings the file back as it was shipped.`;
    case "does-not-load":
    case "refused":
      return `Next: fix this, then ${grade}.`;
    default:
      return `Read ${whereToRead(number, report, edition)} again ` +
        `(\`deno task lesson ${number}\`), then ${grade}. If you are stuck, ` +
        `\`deno task hint ${number}\` goes one step further each time you ask.`;
  }
}

/** The next step where everything is in a page: the lesson, the verdict and the hints. */
function nextInPage(
  number: number,
  report: CheckReport,
  edition: Edition,
): string {
  return ["missing", "does-not-load", "refused"].includes(report.verdict)
    ? `Next: open exercise ${number} in the page, fix this, and download your files ` +
      "again."
    : `Read ${
      whereToRead(number, report, edition)
    } again, in the page. If you are ` +
      "stuck, each hint there goes one step further.";
}
