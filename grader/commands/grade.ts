/**
 * `deno task grade`: says how the exercises stand, and what to look at first.
 *
 * @module
 */
import { DEFAULT_SEED, HOMEWORK } from "../course/homework.ts";
import { grade } from "../grade.ts";
import { Passes } from "../passes.ts";
import { inWords } from "../report/in_words.ts";
import { jsonText } from "../report/json.ts";
import { isUntouched, type Report } from "../report/record.ts";
import { Sandbox } from "../sandbox/sandbox.ts";
import { submissionOf } from "../workspace/submission.ts";
import { Workspace } from "../workspace/workspace.ts";
import {
  type Command,
  exerciseRange,
  UsageError,
  wholeNumber,
} from "./command.ts";
import { typeErrorsIn } from "../report/types.ts";

/** The command. */
export const command: Command = {
  help: `deno task grade [N or A-B] [--watch] [--json] [--seed N] [--fresh]

Grades your exercises: all of them, one (deno task grade 3) or a range
(deno task grade 2-4). Says what to look at first, and what to do next.
What has passed and is still word for word the same is not run again.

  --watch    stays, and grades again at each save
  --json     prints the whole report as JSON, and nothing else
  --seed N   other random inputs; the same N gives the same ones again
  --fresh    runs again what has passed before too

Exit code: 0 when every exercise asked for passes, 1 when one does not,
2 for a command line that cannot be meant, 3 when something is ungraded.`,
  switches: ["fresh", "json", "watch"],
  settings: ["seed"],
  run: async ({ words, has, value }) => {
    const exercises = exerciseRange(words);
    if (HOMEWORK !== undefined && value("seed") !== undefined) {
      throw new UsageError(
        "A homework knows what is right for its own random inputs only: leave " +
          "--seed out.",
      );
    }
    const seed = wholeNumber("seed", value("seed") ?? String(DEFAULT_SEED));
    if (has("watch")) {
      if (has("json")) {
        throw new UsageError("--watch and --json do not go together.");
      }
      const { watch } = await import("../watch/watch.ts");
      return await watch(exercises, seed);
    }
    const workspace = new Workspace();
    const submission = submissionOf(workspace);
    // One exercise has one's whole attention: then the stretch checks are worth the wait.
    const stretch = exercises.length === 1;
    const sandbox = new Sandbox();
    const passes = await Passes.in(workspace, seed);
    const known = has("fresh")
      ? undefined
      : passes.known(submission, exercises, stretch);
    const options = { exercises, seed, stretch, sandbox, known };
    const report = await grade(submission, options);
    console.log(
      has("json")
        ? jsonText(report)
        : inWords(report, exercises, submission, workspace),
    );
    passes.remember(report, submission, exercises);
    await sandbox.stop();
    const weak = report.exercises.find(({ verdict }) => verdict !== "pass");
    const readable = exercises.some((lesson) =>
      lesson.number === weak?.number &&
      submission.get(lesson)?.state === "written"
    );
    if (
      !has("json") && weak !== undefined && readable &&
      weak.verdict !== "refused" && !isUntouched(weak)
    ) {
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
