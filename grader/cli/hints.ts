/**
 * The staged hints for what is wrong in an exercise, and how many were given.
 *
 * @module
 */
import type { Oracle } from "../core/oracle/oracle.ts";
import { type ExerciseLesson, filesOf } from "../core/course/lesson.ts";
import { readKit, type Workspace } from "../kit/workspace.ts";
import { WIDTH, wrap } from "../core/report/layout.ts";
import { hintsOn, parseHints } from "../core/course/hints.ts";
import {
  type CheckReport,
  type ExerciseReport,
  firstFailure,
} from "../core/report/report.ts";

/** Hints from a question to almost the answer. */
export interface Hints {
  /** What they are for, in words. */
  readonly about: string;
  /** The check or the known mistake under which it is kept how many were given. */
  readonly topic: string;
  readonly texts: readonly string[];
}

/** The hints for what to look at first; `undefined` if there is nothing. */
export async function hintsFor(
  lesson: ExerciseLesson,
  exercise: ExerciseReport,
  oracle: Oracle,
): Promise<Hints | undefined> {
  const check = firstFailure(exercise) ??
    exercise.checks.find(({ verdict }) => verdict !== "pass");
  if (check === undefined) return undefined;
  const about = `exercise ${lesson.number}, "${check.name}"`;
  return { about, ...await textsFor(lesson, check, oracle) };
}

/** How many of the hints have been given. */
export function givenOf(
  { topic, texts }: Hints,
  lesson: ExerciseLesson,
  workspace: Workspace,
): number {
  return Math.min(workspace.hintsGiven(lesson, topic), texts.length);
}

/**
 * Remembers that one more was given; before it is shown, so that none is given twice.
 *
 * @returns Why it could not be kept, in a sentence; `undefined` if it was.
 */
export function rememberNext(
  hints: Hints,
  lesson: ExerciseLesson,
  workspace: Workspace,
): string | undefined {
  try {
    const given = givenOf(hints, lesson, workspace);
    workspace.rememberHints(lesson, hints.topic, given + 1);
    return undefined;
  } catch (error) {
    return `That you had this hint could not be kept in .gradlings: ${
      (error as Error).message
    }.`;
  }
}

/** A hint with its number, the first being 0. */
export function numbered(hint: string, i: number): string {
  return `${i + 1}. ${hint.replaceAll("\n", "\n   ")}`;
}

/** Those for the mistake that was recognised, otherwise those for the check. */
async function textsFor(
  lesson: ExerciseLesson,
  check: CheckReport,
  oracle: Oracle,
): Promise<{ topic: string; texts: readonly string[] }> {
  const known = check.feedback?.mistakes?.[0].id;
  const all = parseHints(readKit(filesOf(lesson).hints));
  const { topic, texts } = known === undefined
    ? hintsOn(check, all.get(check.name))
    : { topic: known, texts: (await oracle.mistake(lesson, known))!.hints };
  return {
    topic,
    texts: texts.map((hint) =>
      hint.includes("\n") ? hint : wrap(hint, WIDTH - 4).join("\n")
    ),
  };
}
