/**
 * `deno task lesson`: shows a lesson, then where its exercise stands.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import {
  type ExerciseLesson,
  filesOf,
  type Lesson,
} from "../../core/course/lesson.ts";
import { lessonWanted } from "../../core/course/range.ts";
import type { ExerciseReport } from "../../core/report/report.ts";
import { words as verdictWords } from "../../core/report/verdict_words.ts";
import { UsageError } from "../../core/usage_error.ts";
import type { Command } from "../../kit/command.ts";
import { loadOracle } from "../../kit/load_oracle.ts";
import { PassCache } from "../../kit/pass_cache.ts";
import { submissionOf } from "../../kit/submission.ts";
import { Workspace } from "../../kit/workspace.ts";
import { lessonDocument, readLesson } from "../reading/read_lesson.ts";
import { blockOfHeading, headingsOf } from "../reading/places.ts";

export const command: Command = {
  help: ({ lessons }) =>
    `deno task lesson [N or name] ["heading"] [--all]

Shows lesson N (0 to ${lessons.length - 1}), then where its exercise stands.
Without N: lesson 0 at first, then the first whose exercise does not pass yet;
once all pass, it says so.
With words of a heading it begins there:
  deno task lesson 3 "Slopes multiply"

In a terminal it shows a page at a time, and waits where it asks you to predict
something. The last line names the keys, ? all of them. Your place is kept.
Piped into another program, it prints the whole lesson. With TERM=dumb, it
prints page after page and waits for Enter, as a screen reader may like it.

  --all      prints the whole lesson without waiting`,
  switches: ["all"],
  settings: [],
  run: async ({ words, has }, edition) => {
    const workspace = new Workspace();
    const stand = await standingOf(workspace, edition);
    const wanted = lessonWanted(words, edition);
    const { heading } = wanted;
    const lesson = wanted.lesson ??
      (heading === ""
        ? await firstToDo(edition, workspace, stand)
        : lessonWith(heading, edition));
    if (lesson === undefined) {
      console.log(nothingLeft(edition));
      return 0;
    }
    checkHeading(lesson, heading);
    const end = await readLesson(lesson, workspace, {
      heading,
      after: lesson.exercise === undefined ? "ends it" : "to the exercise",
      isWhole: has("all"),
    });
    if (end === "interrupted") return 130;
    if (end === "stopped") {
      console.log(`To read on: deno task lesson ${lesson.number}`);
      return 0;
    }
    console.log(await whereItStands(lesson, edition, stand));
    return 0;
  },
};

/** @throws {UsageError} If a lesson has no heading with these words. */
function checkHeading(lesson: Lesson, words: string): void {
  const document = lessonDocument(lesson);
  if (words === "" || blockOfHeading(document, words) !== undefined) return;
  throw new UsageError(
    `Lesson ${lesson.number} has no heading with "${words}". It has: ${
      headingsOf(document).map((one) => `"${one}"`).join(", ")
    }.`,
  );
}

/**
 * The lesson with a heading that contains these words.
 *
 * @throws {UsageError} If none has, or more than one.
 */
function lessonWith(words: string, { lessons }: Edition): Lesson {
  const found = lessons.filter((lesson) =>
    blockOfHeading(lessonDocument(lesson), words) !== undefined
  );
  if (found.length === 1) return found[0];
  const last = lessons.length - 1;
  throw new UsageError(
    found.length === 0
      ? `There is no lesson "${words}", and no heading with these words. ` +
        `Choose a lesson from 0 to ${last}.`
      : `"${words}" is in lessons ${
        found.map(({ number }) => number).join(" and ")
      }: put the number before it, as in deno task lesson ${
        found[0].number
      } "${words}".`,
  );
}

/** Tells how an exercise stands. */
type Stand = (
  lesson: ExerciseLesson,
) => Promise<Pick<ExerciseReport, "verdict" | "points" | "maxPoints">>;

/** The lesson to go on with; `undefined` where every exercise passes. */
async function firstToDo(
  { assigned, own, lessons, introduction }: Edition,
  workspace: Workspace,
  stand: Stand,
): Promise<Lesson | undefined> {
  if (introduction && !workspace.placeIn(introduction)?.finished) {
    const isBegun = own.some((one) => workspace.read(one).state === "written");
    if (!isBegun) return introduction;
  }
  for (const lesson of assigned) {
    const { verdict } = await stand(lesson);
    if (verdict !== "pass") return lesson;
  }
  // It goes on after its exercise: who is in the middle of it reads it to its end.
  const last = lessons[lessons.length - 1];
  const place = workspace.placeIn(last);
  return place !== undefined && !place.finished ? last : undefined;
}

function nothingLeft(edition: Edition): string {
  const { lessons } = edition;
  const [first, last] = [lessons[0], lessons[lessons.length - 1]];
  return `Every exercise passes: no lesson is left.
To read one again: deno task lesson ${last.number}, or any from ${first.number} on.
${nextAfterAll(edition)}`;
}

function nextAfterAll({ homework }: Edition): string {
  return homework === undefined
    ? "Next: deno task grade, for the whole course"
    : "Next: deno task grade, for all that is assigned";
}

async function whereItStands(
  lesson: Lesson,
  edition: Edition,
  stand: Stand,
): Promise<string> {
  const { own, lessons } = edition;
  if (lesson.exercise === undefined) {
    return `Next: deno task lesson ${lesson.number + 1}`;
  }
  const { number } = lesson;
  const file = filesOf(lesson).exercise;
  if (!own.some((one) => one === lesson)) {
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
    : number < lessons.length - 1
    ? `Next: deno task lesson ${number + 1}`
    : nextAfterAll(edition);
  return `${where}\n${next}`;
}

/** What has passed and is word for word the same is not graded again. */
async function standingOf(
  workspace: Workspace,
  edition: Edition,
): Promise<Stand> {
  const oracle = await loadOracle(edition);
  const seed = edition.defaultSeed;
  const passes = new PassCache(workspace, seed, oracle);
  const submission = submissionOf(workspace, edition);
  return async (lesson) => {
    const known = passes.known(submission, [lesson], false);
    const report = known.exercises.get(lesson);
    if (report !== undefined) return report;
    // Loaded only now: mostly nothing has to be graded to show a lesson. As a
    // literal Deno would load it before the program starts.
    const { gradeInSandbox }:
      typeof import("../../sandbox/grade_in_sandbox.ts") = await import(
        new URL("../../sandbox/grade_in_sandbox.ts", import.meta.url).href
      );
    const { exercises: [exercise] } = await gradeInSandbox(submission, {
      edition,
      oracle,
      exercises: [lesson],
      seed,
    });
    return exercise;
  };
}
