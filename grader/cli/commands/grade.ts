/**
 * `deno task grade`: says how the exercises stand, and what to look at first.
 *
 * @module
 */
import { PassCache } from "../../kit/pass_cache.ts";
import { inWords, linesLeft, placeToLookAt } from "../answer.ts";
import { openInEditor } from "../editor.ts";
import { firstTodo } from "../place.ts";
import { fitted } from "../window/columns.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import type { Submission } from "../../core/grade/submission.ts";
import { pathOf } from "../../kit/paths.ts";
import { loadOracle } from "../../kit/load_oracle.ts";
import { gradeInSandbox } from "../../sandbox/grade_in_sandbox.ts";
import { exerciseRange } from "../../core/course/range.ts";
import { UsageError } from "../../core/usage_error.ts";
import { jsonText } from "../../core/report/json.ts";
import { isUntouched, type Report } from "../../core/report/report.ts";
import { Sandbox } from "../../sandbox/sandbox.ts";
import { submissionOf } from "../../kit/submission.ts";
import { KIT, Workspace } from "../../kit/workspace.ts";
import { type Command, wholeNumber } from "../../kit/command.ts";
import { typeErrorsIn } from "../../sandbox/type_errors.ts";

/** What is of no use while watching, why, and what to do instead. */
const NOT_WATCHING = {
  json: "a watch goes on, and --json prints one report. Leave one of them out.",
  open: "the watch needs the terminal that an editor would take. Run it with " +
    "--open in another terminal, and this one with --watch.",
};

export const command: Command = {
  help: () =>
    `deno task grade [N, A-B or name] [--watch] [--open] [--json] [--seed N]
                [--fresh]

Grades your exercises: all of them, one (deno task grade 3, or value, or
01_value.ts) or a range (deno task grade 2-4). Says what to look at first, and
what to do next. What has passed and is still word for word the same is not run
again.

  --watch    stays, and grades again at each save
  --open     opens the file in your editor (VISUAL, EDITOR, or VS Code in its
             own terminal), at the line to look at
  --json     prints the whole report as JSON, and nothing else
  --seed N   other random inputs; the same N gives the same ones again
  --fresh    runs again what has passed before too

Exit code: 0 when every exercise asked for passes, 1 when one does not,
2 for an invalid command line, 3 when something is ungraded.`,
  switches: ["fresh", "json", "open", "watch"],
  settings: ["seed"],
  run: async ({ words, has, value }, edition) => {
    const exercises = exerciseRange(words, edition);
    if (edition.homework !== undefined && value("seed") !== undefined) {
      throw new UsageError(
        "A homework knows what is right for its own random inputs only: leave " +
          "--seed out.",
      );
    }
    const seed = wholeNumber(
      "seed",
      value("seed") ?? String(edition.defaultSeed),
    );
    if (has("watch")) {
      for (const [flag, why] of Object.entries(NOT_WATCHING)) {
        if (!has(flag)) continue;
        throw new UsageError(
          `--watch and --${flag} do not go together: ${why}`,
        );
      }
      // As a literal Deno would load it before the program starts.
      const { watch }: typeof import("../watch/watch.ts") = await import(
        new URL("../watch/watch.ts", import.meta.url).href
      );
      return await watch(exercises, seed, edition);
    }
    const workspace = new Workspace();
    const submission = submissionOf(workspace, edition);
    // One exercise has one's whole attention: then the bonus checks are worth the wait.
    const bonus = exercises.length === 1;
    const observer = Sandbox.withAllCores();
    const oracle = await loadOracle(edition);
    const passes = new PassCache(workspace, seed, oracle);
    const known = has("fresh")
      ? undefined
      : passes.known(submission, exercises, bonus);
    const report = await gradeInSandbox(submission, {
      edition,
      oracle,
      observer,
      exercises,
      seed,
      bonus,
      known,
    });
    const answer = has("json")
      ? jsonText(report)
      : inWords(report, exercises, submission, workspace, edition);
    console.log(has("json") ? answer : await fitted(answer));
    passes.remember(report, submission, exercises);
    await observer.stop();
    const weak = report.exercises.find(({ verdict }) => verdict !== "pass");
    const readable = exercises.some((lesson) =>
      lesson.number === weak?.number &&
      submission.get(lesson)?.state === "written"
    );
    if (
      !has("json") && weak !== undefined && readable &&
      weak.verdict !== "refused" && !isUntouched(weak)
    ) {
      const errors = await typeErrorsIn(weak.file, linesLeft(answer));
      if (errors !== undefined) console.log(errors);
    }
    if (has("open")) await open(report, exercises, submission);
    return exitCode(report);
  },
};

/** Opens the file to look at, at its line; of what passes, the last one. */
async function open(
  report: Report,
  lessons: readonly ExerciseLesson[],
  submission: Submission,
): Promise<void> {
  const weak = report.exercises.findIndex(({ verdict }) => verdict !== "pass");
  const exercise = report.exercises.at(weak)!;
  const lesson = lessons.at(weak)!;
  const submitted = submission.get(lesson);
  const text = submitted !== undefined && "text" in submitted
    ? submitted.text
    : "";
  const place = placeToLookAt(exercise, submitted) ?? firstTodo(text) ??
    { line: 1, column: 1 };
  const file = pathOf(new URL(exercise.file, KIT));
  const trouble = await openInEditor(file, place);
  if (trouble !== undefined) console.error(trouble);
}

/** The exit code that goes with a report. */
export function exitCode({ exercises }: Report): number {
  if (exercises.some(({ verdict }) => verdict === "ungraded")) return 3;
  return exercises.every(({ verdict }) => verdict === "pass") ? 0 : 1;
}
