/**
 * `deno task lesson`: shows a lesson, then where its exercise stands.
 *
 * @module
 */
import { COURSE, EXERCISES } from "../course/course.ts";
import { DEFAULT_SEED } from "../course/homework.ts";
import { type ExerciseLesson, filesOf, type Lesson } from "../course/lesson.ts";
import { renderLesson } from "../report/markdown.ts";
import type { ExerciseReport } from "../report/record.ts";
import { words as verdictWords } from "../report/terminal.ts";
import { readKit, Workspace } from "../workspace/workspace.ts";
import { type Command, lessonOrNone } from "./command.ts";
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
  for (const lesson of EXERCISES) {
    const { verdict } = await resultOf(lesson, workspace);
    if (verdict !== "pass") return lesson;
  }
  return COURSE[COURSE.length - 1];
}

async function standing(lesson: Lesson, workspace: Workspace): Promise<string> {
  if (lesson.exercise === undefined) {
    return `Next: deno task lesson ${lesson.number + 1}`;
  }
  const { number } = lesson;
  const file = filesOf(lesson).exercise;
  const { verdict, points, maxPoints } = await resultOf(
    lesson as ExerciseLesson,
    workspace,
  );
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

/** How an exercise stands; what is word for word what passed is not graded again. */
async function resultOf(
  lesson: ExerciseLesson,
  workspace: Workspace,
): Promise<Pick<ExerciseReport, "verdict" | "points" | "maxPoints">> {
  if (hasPassed(lesson, workspace)) {
    const points = lesson.exercise.checks
      .reduce((sum, { points }) => sum + points, 0);
    return { verdict: "pass", points, maxPoints: points };
  }
  // Loaded only now: mostly nothing has to be graded to show a lesson.
  const { grade } = await import("../grade.ts");
  const { exercises: [exercise] } = await grade(submissionOf(workspace), {
    exercises: [lesson],
    seed: DEFAULT_SEED,
  });
  return exercise;
}

function hasPassed(lesson: ExerciseLesson, workspace: Workspace): boolean {
  const submitted = workspace.read(lesson);
  return submitted.state === "written" &&
    submitted.text === workspace.lastPass(lesson);
}
