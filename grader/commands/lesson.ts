/**
 * `deno task lesson`: shows a lesson, then where its exercise stands.
 *
 * @module
 */
import { COURSE, EXERCISES } from "../course/course.ts";
import { type ExerciseLesson, filesOf, type Lesson } from "../course/lesson.ts";
import { grade } from "../grade.ts";
import { renderLesson } from "../report/markdown.ts";
import { words as verdictWords } from "../report/terminal.ts";
import { readKit, Workspace } from "../workspace/workspace.ts";
import { type Command, lessonOrNone } from "./command.ts";
import { DEFAULT_SEED } from "./grade.ts";
import { submissionOf } from "../workspace/submission.ts";

/** The command. */
export const command: Command = {
  help: `deno task lesson [N] [--all]

Shows lesson N (0 to ${COURSE.length - 1}), then where its exercise stands.
Without N: the first lesson whose exercise does not pass yet.

In a terminal it waits for Enter after each section, and where it asks you to
predict something, before it shows the answer. Piped into another program it
does not wait.

  --all      shows the whole lesson without waiting`,
  switches: ["all"],
  settings: [],
  run: async ({ words, has }) => {
    const workspace = new Workspace();
    const lesson = lessonOrNone(words) ?? await firstToDo(workspace);
    const pieces = renderLesson(readKit(filesOf(lesson).lesson));
    const waits = !has("all") && Deno.stdin.isTerminal() &&
      Deno.stdout.isTerminal();
    for (const [i, { begins, text }] of pieces.entries()) {
      if (i > 0 && waits) {
        prompt(
          begins === "answer"
            ? "Your answer first. Then press Enter:"
            : "Enter to read on:",
        );
      }
      console.log(`${text}\n`);
    }
    console.log(await standing(lesson, workspace));
    return 0;
  },
};

async function firstToDo(workspace: Workspace): Promise<Lesson> {
  const submission = submissionOf(workspace);
  for (const lesson of EXERCISES) {
    if (submission.get(lesson)?.state === "stub") return lesson;
    const report = await grade(submission, {
      exercises: [lesson],
      seed: DEFAULT_SEED,
    });
    if (report.exercises[0].verdict !== "pass") return lesson;
  }
  return COURSE[COURSE.length - 1];
}

async function standing(lesson: Lesson, workspace: Workspace): Promise<string> {
  if (lesson.exercise === undefined) {
    return `Next: deno task lesson ${lesson.number + 1}`;
  }
  const { number } = lesson;
  const file = filesOf(lesson).exercise;
  const { exercises: [exercise] } = await grade(submissionOf(workspace), {
    exercises: [lesson as ExerciseLesson],
    seed: DEFAULT_SEED,
  });
  const { verdict, points, maxPoints } = exercise;
  const where = `Exercise ${number}, ${file}: ${verdictWords(verdict)}, ` +
    `${points} of ${maxPoints} points.`;
  const next = verdict === "not-started" && points === 0
    ? `Next: edit ${file}, then deno task grade ${number}`
    : verdict !== "pass"
    ? `Next: deno task grade ${number}`
    : number < COURSE.length - 1
    ? `Next: deno task lesson ${number + 1}`
    : "Next: deno task grade, for the whole course";
  return `${where}\n${next}`;
}
