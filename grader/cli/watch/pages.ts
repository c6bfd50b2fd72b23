/**
 * What a key of a watch shows in place of the verdict: hints and our solution.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import type { Oracle } from "../../core/oracle/oracle.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import { compareWithOurs } from "../compare_solution.ts";
import { bold } from "../colors.ts";
import { givenOf, hintsFor, numbered, rememberNext } from "../hints.ts";
import type { ExerciseReport } from "../../core/report/report.ts";
import type { Workspace } from "../../kit/workspace.ts";

const BACK = "q, Enter or a save brings the verdict back.";

/**
 * The next hint for what is wrong, under those that were given before; where there is no
 * room for these, alone.
 */
export async function hintPage(
  lesson: ExerciseLesson,
  report: ExerciseReport,
  workspace: Workspace,
  oracle: Oracle,
  { homework }: Edition,
): Promise<string[][]> {
  const hints = await hintsFor(lesson, report, oracle);
  if (hints === undefined) {
    return [[`Exercise ${lesson.number} passes: there is nothing to hint at.`]];
  }
  const { about, texts } = hints;
  const before = givenOf(hints, lesson, workspace);
  const trouble = before < texts.length
    ? rememberNext(hints, lesson, workspace)
    : undefined;
  const given = Math.min(before + 1, texts.length);
  const next = given < texts.length
    ? `Key h gives hint ${given + 1} of ${texts.length}. ${BACK}`
    : `That was the last hint. ${
      homework === undefined
        ? "Key s shows how we wrote it."
        : "Key l shows the lesson."
    } ${BACK}`;
  const shown = texts.slice(0, given).map(numbered);
  return [shown, shown.slice(-1)].map((some) => [
    bold(`Hints for ${about}`),
    "",
    ...some.join("\n\n").split("\n"),
    "",
    next,
    ...trouble === undefined ? [] : [trouble],
  ]);
}

/**
 * Our solution beside the learner's.
 *
 * @param anyway Whether to show it before theirs passes.
 * @param columns How wide the window is.
 */
export function solutionPage(
  lesson: ExerciseLesson,
  { verdict }: ExerciseReport,
  workspace: Workspace,
  anyway: boolean,
  columns: number,
): string[] {
  if (verdict !== "pass" && !anyway) {
    return [
      `Exercise ${lesson.number} does not pass yet. A hint may be worth more`,
      "now: key h. To see our solution all the same, press s once more.",
      BACK,
    ];
  }
  return [
    ...compareWithOurs(lesson, workspace.read(lesson), columns).split("\n"),
    "",
    `Key s once more: ours as a whole, with comments. ${BACK}`,
  ];
}
