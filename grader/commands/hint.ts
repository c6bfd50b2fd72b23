/**
 * `deno task hint`: the next hint for the first check that does not pass.
 *
 * @module
 */
import { answersHere } from "../answers/answers.ts";
import { DEFAULT_SEED, HOMEWORK } from "../course/homework.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { grade } from "../grade.ts";
import { bold } from "../report/colors.ts";
import { WIDTH, wrap } from "../report/layout.ts";
import { parseHints } from "../report/markdown.ts";
import { type CheckReport, firstToMend } from "../report/record.ts";
import { readKit, Workspace } from "../workspace/workspace.ts";
import { type Command, oneExercise } from "./command.ts";
import { submissionOf } from "../workspace/submission.ts";

/** The command. */
export const command: Command = {
  help: `deno task hint N [--again]

Gives the next hint for exercise N: each time you ask, one step further, from
a question to almost the answer. The hints are for the check that
deno task grade N explains.

  --again    shows the hints you have had for it once more`,
  switches: ["again"],
  settings: [],
  run: async ({ words, has }) => {
    const lesson = oneExercise(words);
    const { number } = lesson;
    const workspace = new Workspace();
    const { exercises: [exercise] } = await grade(submissionOf(workspace), {
      exercises: [lesson],
      seed: DEFAULT_SEED,
    });
    const check = firstToMend(exercise) ??
      exercise.checks.find(({ verdict }) => verdict !== "pass");
    if (check === undefined) {
      console.log(`Exercise ${number} passes: there is nothing to hint at.`);
      return 0;
    }
    const { topic, hints } = await hintsFor(lesson, check);
    const given = Math.min(workspace.hintsGiven(lesson, topic), hints.length);
    const about = `exercise ${number}, "${check.name}"`;
    if (has("again")) {
      console.log(
        given === 0
          ? `You have had no hint yet for ${about}.`
          : hints.slice(0, given).map((hint, i) => numbered(hint, i))
            .join("\n\n"),
      );
      return 0;
    }
    if (given === hints.length) {
      console.log(
        `That was the last hint for ${about}.\n` +
          `To read them again: deno task hint ${number} --again\n` +
          (HOMEWORK === undefined
            ? `To see how we wrote it: deno task solution ${number} --anyway`
            : `To read the lesson again: deno task lesson ${number}`),
      );
      return 0;
    }
    // Remembered before it is shown: a hint is not given twice.
    try {
      workspace.rememberHints(lesson, topic, given + 1);
    } catch (error) {
      console.error(
        `That you had this hint could not be kept in .gradlings: ${
          (error as Error).message
        }.`,
      );
    }
    console.log(
      `${bold(`Hint ${given + 1} of ${hints.length} for ${about}`)}\n\n` +
        `${hints[given]}\n\n` +
        `Then: deno task grade ${number}`,
    );
    return 0;
  },
};

/** The hints for the mistake that was recognised, else those for the check. */
async function hintsFor(
  lesson: ExerciseLesson,
  { name, mistake }: CheckReport,
): Promise<{ topic: string; hints: readonly string[] }> {
  if (mistake !== undefined) {
    const [topic] = mistake.split("+");
    const answers = await answersHere();
    const { hints } = (await answers.mistake(lesson, topic))!;
    return {
      topic,
      hints: hints.map((hint) => wrap(hint, WIDTH - 4).join("\n")),
    };
  }
  const all = parseHints(readKit(filesOf(lesson).hints));
  return { topic: name, hints: all.get(name) ?? [] };
}

function numbered(hint: string, i: number): string {
  return `${i + 1}. ${hint.replaceAll("\n", "\n   ")}`;
}
