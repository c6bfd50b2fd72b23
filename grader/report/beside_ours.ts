/**
 * A learner's exercise beside the reference solution, part by part.
 *
 * @module
 */
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { partsOf } from "../workspace/parts.ts";
import { readKit, sameText, type Submitted } from "../workspace/workspace.ts";
import { bold } from "./colors.ts";
import { printable } from "./layout.ts";

/** Puts the learner's text and ours below each other, part by part. */
export function besideOurs(
  lesson: ExerciseLesson,
  submitted: Submitted,
): string {
  const yours = partsOf("text" in submitted ? submitted.text : "");
  const ours = partsOf(readKit(filesOf(lesson).solution));
  const blocks = [...ours]
    .filter(([, text]) => !/^(import|(export )?(interface|type)) /.test(text))
    .map(([name, text]) => sideBySide(name, yours.get(name), text));
  return `${blocks.join("\n\n")}\n\nThe whole of it: ${
    filesOf(lesson).solution
  }`;
}

function sideBySide(
  name: string,
  yours: string | undefined,
  ours: string,
): string {
  const title = bold(`== ${name} ==`);
  if (yours === undefined) return `${title}\nOurs:\n${ours}`;
  if (sameText(yours, ours)) return `${title}\nYours and ours alike:\n${ours}`;
  return `${title}\nYours:\n${printable(yours)}\n\nOurs:\n${ours}`;
}
