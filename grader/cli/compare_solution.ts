/**
 * A learner's exercise beside the reference solution, part by part.
 *
 * @module
 */
import {
  type ExerciseLesson,
  filesOf,
  otherSolution,
} from "../core/course/lesson.ts";
import type { Submitted } from "../core/grade/submission.ts";
import { printable } from "../core/report/layout.ts";
import { withoutComments } from "../kit/code_lines.ts";
import { partsOf } from "../kit/declarations.ts";
import { readKit } from "../kit/workspace.ts";
import { bold } from "./colors.ts";
import { mergeLines } from "./merge_lines.ts";
import { padTo, widthOf } from "../kit/display_width.ts";

/** What stands before a line that is in both, in theirs or in ours. */
const MARKS = { both: " ", yours: "-", ours: "+" };

/** What stands between two texts side by side. */
const BETWEEN = "  |  ";

/**
 * Compares what the learner wrote with ours, without comments: what is alike in one
 * line; where most lines are the same, line by line; the rest beside each other, or
 * below each other where there is no room.
 *
 * @param columns How wide the window is.
 */
export function compareWithOurs(
  lesson: ExerciseLesson,
  submitted: Submitted,
  columns: number,
): string {
  const yours = codeOf("text" in submitted ? submitted.text : "");
  const ours = codeOf(readKit(filesOf(lesson).solution));
  const isAlike = (name: string) =>
    squeezed(yours.get(name) ?? "") === squeezed(ours.get(name)!);
  const names = [...ours.keys()];
  const alike = names.filter(isAlike);
  const taught = taughtForm(lesson, ours, yours);
  return [
    ...(alike.length === 0
      ? []
      : [`Yours and ours are alike: ${alike.join(", ")}`]),
    ...names.filter((name) => !isAlike(name)).map((name) =>
      beside(name, yours.get(name), ours.get(name)!, columns)
    ),
    ...taught,
  ].join("\n\n");
}

/** Our solution as it is, comments and all. */
export function wholeSolution(lesson: ExerciseLesson): string {
  const files = [filesOf(lesson).solution, otherSolution(lesson) ?? []].flat();
  return files.map((file) =>
    `${bold(`== ${file} ==`)}\n\n${readKit(file).trim()}`
  ).join("\n\n");
}

/** The form that the lesson teaches, where ours has another and theirs is not it. */
function taughtForm(
  lesson: ExerciseLesson,
  ours: ReadonlyMap<string, string>,
  yours: ReadonlyMap<string, string>,
): string[] {
  const file = otherSolution(lesson);
  if (file === undefined) return [];
  const { alsoAs } = lesson.exercise;
  const other = codeOf(readKit(file));
  return [...other].flatMap(([name, text]) =>
    [ours.get(name), yours.get(name)].some((one) =>
        squeezed(one ?? "") === squeezed(text)
      )
      ? []
      : [`${bold(`== ${name}, ${alsoAs}, as in the lesson ==`)}\n${text}`]
  );
}

/** The parts of a file that do something, without comments. */
function codeOf(source: string): Map<string, string> {
  const parts = partsOf(source);
  return new Map(
    [...parts]
      .filter(([, text]) => !/^(import|(export )?(interface|type)) /.test(text))
      .map(([name, text]) => [name, withoutComments(text)]),
  );
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

function beside(
  name: string,
  yours: string | undefined,
  ours: string,
  columns: number,
): string {
  const title = bold(`== ${name} ==`);
  if (yours === undefined) return `${title}\nOurs:\n${ours}`;
  const theirLines = printable(yours).split("\n");
  const ourLines = ours.split("\n");
  const merged = mergeLines(theirLines, ourLines);
  const common = merged.filter(({ of }) => of === "both").length;
  if (common >= Math.max(theirLines.length, ourLines.length) / 2) {
    const lines = merged.map(({ of, line }) =>
      `${MARKS[of]} ${line}`.trimEnd()
    );
    return `${title}  - yours, + ours\n${lines.join("\n")}`;
  }
  const left = ["Yours:", ...theirLines];
  const right = ["Ours:", ...ourLines];
  const width = Math.max(...left.map(widthOf));
  const other = Math.max(...right.map(widthOf));
  if (width + BETWEEN.length + other > columns) {
    return `${title}\n${left.join("\n")}\n\n${right.join("\n")}`;
  }
  const rows = Array.from(
    { length: Math.max(left.length, right.length) },
    (_, i) =>
      `${padTo(width, left[i] ?? "")}${BETWEEN}${right[i] ?? ""}`.trimEnd(),
  );
  return `${title}\n${rows.join("\n")}`;
}
