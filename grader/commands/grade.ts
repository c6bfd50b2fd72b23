/**
 * `deno task grade`: says how the exercises stand, and what to look at first.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import { grade } from "../grade.ts";
import { jsonText } from "../report/json.ts";
import { isUntouched, type Report } from "../report/record.ts";
import {
  checkList,
  farewell,
  feedback,
  praise,
  printedBy,
  summary,
} from "../report/terminal.ts";
import { type Submission, submissionOf } from "../workspace/submission.ts";
import { changedParts } from "../workspace/parts.ts";
import { Workspace } from "../workspace/workspace.ts";
import { type Command, exerciseRange, wholeNumber } from "./command.ts";

import { typeErrorsIn } from "./types.ts";

/** The seed when none is asked for: the same file gets the same message. */
export const DEFAULT_SEED = 1;

/** The command. */
export const command: Command = {
  help: `deno task grade [N or A-B] [--json] [--seed N]

Grades your exercises: all of them, one (deno task grade 3) or a range
(deno task grade 2-4). Says what to look at first, and what to do next.

  --json     prints the whole report as JSON, and nothing else
  --seed N   other random inputs; the same N gives the same ones again

Exit code: 0 when every exercise asked for passes, 1 when one does not,
2 for a command line that cannot be meant, 3 when something is ungraded.`,
  switches: ["json"],
  settings: ["seed"],
  run: async ({ words, has, value }) => {
    const exercises = exerciseRange(words);
    const seed = wholeNumber("seed", value("seed") ?? String(DEFAULT_SEED));
    const workspace = new Workspace();
    const submission = submissionOf(workspace);
    // One exercise has one's whole attention: then the stretch checks are worth the wait.
    const stretch = exercises.length === 1;
    const report = await grade(submission, { exercises, seed, stretch });
    console.log(
      has("json")
        ? jsonText(report)
        : inWords(report, exercises, submission, workspace),
    );
    rememberPasses(report, exercises, submission, workspace);
    const weak = report.exercises.find(({ verdict }) => verdict !== "pass");
    const readable = exercises.some((lesson) =>
      lesson.number === weak?.number &&
      submission.get(lesson)?.state === "written"
    );
    if (!has("json") && weak !== undefined && readable && !isUntouched(weak)) {
      const errors = await typeErrorsIn(weak.file);
      if (errors !== undefined) console.log(`\n${errors}`);
    }
    return exitCode(report);
  },
};

/** The exit code that goes with a report. */
export function exitCode({ exercises }: Report): number {
  if (exercises.some(({ verdict }) => verdict === "ungraded")) return 3;
  return exercises.every(({ verdict }) => verdict === "pass") ? 0 : 1;
}

/** Remembers every version that passed; `--to-last-pass` brings it back. */
function rememberPasses(
  report: Report,
  exercises: readonly ExerciseLesson[],
  submission: Submission,
  workspace: Workspace,
): void {
  for (const [i, lesson] of exercises.entries()) {
    const submitted = submission.get(lesson);
    if (report.exercises[i].verdict !== "pass") continue;
    if (submitted?.state !== "written") continue;
    try {
      workspace.rememberPass(lesson, submitted.text);
    } catch (error) {
      console.error(
        `The version that passed could not be kept in .gradlings: ${
          (error as Error).message
        }. The grade stands.`,
      );
      return;
    }
  }
}

function inWords(
  report: Report,
  lessons: readonly ExerciseLesson[],
  submission: Submission,
  workspace: Workspace,
): string {
  const rows = lessons.map((lesson, i) => ({
    lesson,
    exercise: report.exercises[i],
  }));
  const blocks = [summary(report)];
  if (rows.length === 1 && !isUntouched(rows[0].exercise)) {
    blocks.push(checkList(rows[0].exercise));
  }
  blocks.push(
    ...rows.filter(({ exercise }) => exercise.console !== undefined)
      .map(({ exercise }) => printedBy(exercise)),
  );
  for (const { lesson, exercise } of rows) {
    const remembered = workspace.lastPass(lesson);
    const isNews = remembered === undefined || rows.length === 1;
    if (exercise.verdict === "pass" && isNews) {
      blocks.push(praise(exercise, lesson, remembered === undefined));
    }
  }
  const weak = rows.find(({ exercise }) => exercise.verdict !== "pass");
  if (weak !== undefined) {
    const edited = editsSincePass(weak.lesson, submission, workspace);
    blocks.push(feedback(weak.exercise, weak.lesson, edited));
  } else if (rows.length === EXERCISES.length) {
    blocks.push(farewell(report));
  } else {
    blocks.push(nextAfter(rows[rows.length - 1].lesson));
  }
  return blocks.join("\n\n");
}

function editsSincePass(
  lesson: ExerciseLesson,
  submission: Submission,
  workspace: Workspace,
): string[] | undefined {
  const submitted = submission.get(lesson);
  const before = workspace.lastPass(lesson);
  return before !== undefined && submitted?.state === "written"
    ? changedParts(before, submitted.text)
    : undefined;
}

function nextAfter({ number }: ExerciseLesson): string {
  return number < EXERCISES.length
    ? `Next: deno task lesson ${number + 1}`
    : "Next: deno task grade, for the whole course";
}
