/**
 * What is said when the whole course passes.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";
import { filesOf } from "../core/course/lesson.ts";
import type { Submission } from "../core/grade/submission.ts";
import { bold, green } from "./colors.ts";
import { countCodeLines } from "../kit/code_lines.ts";

/** Puts the end of the course into words. */
export function endScreen(
  submission: Submission,
  { integrated, homework }: Edition,
): string {
  const bonus = integrated.filter(({ exercise }) =>
    exercise.checks.some(({ bonus }) => bonus)
  );
  const rows = integrated.map((lesson) => ({
    file: filesOf(lesson).exercise,
    title: lesson.title,
    lines: linesIn(submission, lesson),
  }));
  const all = rows.reduce((sum, { lines }) => sum + lines, 0);
  const width = Math.max(...rows.map(({ title }) => title.length));
  const fileWidth = Math.max(...rows.map(({ file }) => file.length));
  return [
    green("All of it passes, and your own files work together."),
    bold("You have built a neural network from one number up:"),
    "",
    ...rows.map(({ title, file, lines }) =>
      `  ${title.padEnd(width)}  ${file.padEnd(fileWidth)} ${
        String(lines).padStart(4)
      }`
    ),
    "",
    `These are ${all} lines of code, all of them yours. A deep learning library adds`,
    "speed and many more operations. What it does is what you have written.",
    "",
    ...(homework === undefined ? whereTo(bonus) : [
      "All that is assigned passes. Next: deno task submit",
    ]),
  ].join("\n");
}

/** @param bonus The exercises that have bonus checks. */
function whereTo(bonus: Edition["integrated"]): string[] {
  const commands = bonus.map(({ number }) => `deno task grade ${number}`);
  return [
    "Where to go from here:",
    "  deno task demo digits: your network reads handwriting (or xor, or moons)",
    '  deno task lesson 8 "Where to go next"',
    "  deno task solution 1, and so on: how we wrote it",
    ...(commands.length === 0
      ? []
      : [`  ${commands.join(" and ")}: the bonus checks`]),
  ];
}

/** Lines of code: comments and blank lines do not count. */
function linesIn(
  submission: Submission,
  lesson: Edition["integrated"][number],
): number {
  const submitted = submission.get(lesson);
  const text = submitted !== undefined && "text" in submitted
    ? submitted.text
    : "";
  return countCodeLines(text);
}
