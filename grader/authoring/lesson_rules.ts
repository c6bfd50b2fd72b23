/**
 * The rules for the texts of a lesson. Commands and reports point to headings and hints,
 * so these must be there.
 *
 * @module
 */
import { parseHints } from "../core/course/hints.ts";
import type { ExerciseLesson, Lesson } from "../core/course/lesson.ts";

/** The widest line of a lesson, which is shown as it is. */
const COLUMNS = 80;

/** The most lines a hint may have. */
const HINT_LINES = 4;

/** The headings of a Markdown file, code blocks left out. */
export function headings(markdown: string): string[] {
  return markdown.replace(/^```[\s\S]*?^```/gm, "").split("\n")
    .filter((line) => line.startsWith("## "))
    .map((line) => line.slice(3));
}

/**
 * Looks for what is wrong with the text of a lesson.
 *
 * @returns What is wrong, in whole sentences; empty if nothing is.
 */
export function faultsInLesson(
  { number, title, exercise }: Lesson,
  markdown: string,
): string[] {
  const text = markdown.replaceAll("\r\n", "\n");
  const faults: string[] = [];
  if (!text.startsWith(`# ${number}. ${title}\n`)) {
    faults.push(`It does not begin with "# ${number}. ${title}".`);
  }
  const known = headings(text);
  for (const { name, read, readOf = {} } of exercise?.checks ?? []) {
    for (const heading of [read, ...Object.values(readOf)]) {
      if (known.includes(heading)) continue;
      faults.push(
        `The check "${name}" points to the heading "## ${heading}", which is ` +
          "not there.",
      );
    }
  }
  const command = `deno task grade ${number}`;
  if (exercise !== undefined && !text.includes(command)) {
    faults.push(
      `It does not mention the command that grades the exercise: ${command}`,
    );
  }
  for (const [i, line] of text.split("\n").entries()) {
    const shown = [...line.replace(/\]\(http[^)]*\)/g, "]")].length;
    if (shown > COLUMNS) {
      faults.push(`Line ${i + 1} has ${shown} columns; ${COLUMNS} fit.`);
    }
  }
  return faults;
}

/**
 * Looks for what is wrong with the hints of an exercise: three for each check, under
 * its name.
 *
 * @returns What is wrong, in whole sentences; empty if nothing is.
 */
export function faultsInHints(
  { exercise }: ExerciseLesson,
  markdown: string,
): string[] {
  const hints = parseHints(markdown);
  const names = exercise.checks.map(({ name }) => name);
  const faults = [...hints.keys()].filter((name) => !names.includes(name))
    .map((name) => `It has hints for "${name}", but no check has that name.`);
  for (const name of names) {
    const staged = hints.get(name) ?? [];
    if (staged.length !== 3 || new Set(staged).size !== 3) {
      faults.push(
        `Under "## ${name}" there must be three different hints, "1. ...", ` +
          `"2. ..." and "3. ..."; there are ${new Set(staged).size}.`,
      );
    }
    const long = staged.findIndex((hint) =>
      hint.split("\n").length > HINT_LINES
    );
    if (long >= 0) {
      faults.push(
        `Hint ${long + 1} for "${name}" is longer than ${HINT_LINES} lines.`,
      );
    }
  }
  return faults;
}
