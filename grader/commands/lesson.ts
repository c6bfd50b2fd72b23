/**
 * `deno task lesson`: shows a lesson, then where its exercise stands.
 *
 * @module
 */
import { ASSIGNED, COURSE, OWN } from "../course/course.ts";
import { DEFAULT_SEED, HOMEWORK } from "../course/homework.ts";
import { type ExerciseLesson, filesOf, type Lesson } from "../course/lesson.ts";
import { renderLesson } from "../report/markdown.ts";
import { Passes } from "../passes.ts";
import type { ExerciseReport } from "../report/record.ts";
import { words as verdictWords } from "../report/terminal.ts";
import { readKit, Workspace } from "../workspace/workspace.ts";
import { type Command, lessonOrNone } from "./command.ts";
import { readOn } from "../report/read_on.ts";
import { submissionOf } from "../workspace/submission.ts";

/** The command. */
export const command: Command = {
  help: `deno task lesson [N] [--all]

Shows lesson N (0 to ${COURSE.length - 1}), then where its exercise stands.
Without N: the first lesson whose exercise does not pass yet.

In a terminal it waits for Enter after each section, and where it asks you to
predict something, before it shows the answer; q and Enter stops it. Piped
into another program it does not wait.

  --all      shows the whole lesson without waiting`,
  switches: ["all"],
  settings: [],
  run: async ({ words, has }) => {
    const workspace = new Workspace();
    const stand = await standingOf(workspace);
    const lesson = lessonOrNone(words) ?? await firstToDo(stand);
    const pieces = renderLesson(readKit(filesOf(lesson).lesson));
    if (!await readOn(pieces, console.log, !has("all"))) {
      console.log(`To read it again: deno task lesson ${lesson.number}`);
      return 0;
    }
    console.log(await whereItStands(lesson, stand));
    return 0;
  },
};

/** Tells how an exercise stands. */
type Stand = (
  lesson: ExerciseLesson,
) => Promise<Pick<ExerciseReport, "verdict" | "points" | "maxPoints">>;

async function firstToDo(stand: Stand): Promise<Lesson> {
  for (const lesson of ASSIGNED) {
    const { verdict } = await stand(lesson);
    if (verdict !== "pass") return lesson;
  }
  return COURSE[COURSE.length - 1];
}

async function whereItStands(lesson: Lesson, stand: Stand): Promise<string> {
  if (lesson.exercise === undefined) {
    return `Next: deno task lesson ${lesson.number + 1}`;
  }
  const { number } = lesson;
  const file = filesOf(lesson).exercise;
  if (!OWN.some((own) => own === lesson)) {
    return `Exercise ${number}, ${file}, is given: read it, and use it.\n` +
      `Next: deno task lesson ${number + 1}`;
  }
  const { verdict, points, maxPoints } = await stand(lesson as ExerciseLesson);
  const where = `Exercise ${number}, ${file}: ${verdictWords(verdict)}, ` +
    `${points} of ${maxPoints} points.`;
  const next = verdict === "not-started" && points === 0
    ? `Next: edit ${file}, then deno task grade ${number}`
    : verdict !== "pass"
    ? `Next: deno task grade ${number}`
    : number < COURSE.length - 1
    ? `Next: deno task lesson ${number + 1}`
    : HOMEWORK === undefined
    ? "Next: deno task grade, for the whole course"
    : "Next: deno task grade, for all that is assigned";
  return `${where}\n${next}`;
}

/** What has passed and is word for word the same is not graded again. */
async function standingOf(workspace: Workspace): Promise<Stand> {
  const passes = await Passes.in(workspace, DEFAULT_SEED);
  const submission = submissionOf(workspace);
  return async (lesson) => {
    const known = passes.known(submission, [lesson], false);
    const report = known.exercises.get(lesson);
    if (report !== undefined) return report;
    // Loaded only now: mostly nothing has to be graded to show a lesson. As a
    // literal Deno would load it before the program starts.
    const { grade }: typeof import("../grade.ts") = await import(
      new URL("../grade.ts", import.meta.url).href
    );
    const { exercises: [exercise] } = await grade(submission, {
      exercises: [lesson],
      seed: DEFAULT_SEED,
    });
    return exercise;
  };
}
