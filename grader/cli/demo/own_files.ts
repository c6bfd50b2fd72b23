/**
 * The files that a demo runs: the learner's where they pass, ours where they do not.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import {
  exerciseFileName,
  type ExerciseLesson,
} from "../../core/course/lesson.ts";
import type { Subject } from "../../core/probes/trial.ts";
import { loadOracle } from "../../kit/load_oracle.ts";
import { PassCache } from "../../kit/pass_cache.ts";
import { submissionOf } from "../../kit/submission.ts";
import { Workspace } from "../../kit/workspace.ts";
import { gradeInSandbox } from "../../sandbox/grade_in_sandbox.ts";

/** Files, and whose they are. */
export interface OwnFiles {
  /** One of each exercise, in order. */
  readonly files: readonly Subject[];
  /** The exercises that our solutions stand in for. */
  readonly ours: readonly ExerciseLesson[];
}

/**
 * Puts them together. What is not known to pass is graded first.
 *
 * @param allOurs Whether to take none of the learner's.
 */
export async function ownFiles(
  edition: Edition,
  allOurs: boolean,
): Promise<OwnFiles> {
  const lessons = edition.integrated;
  const workspace = new Workspace();
  const oracle = await loadOracle(edition);
  const submission = submissionOf(workspace, edition);
  const passing = new Set<ExerciseLesson>();
  if (!allOurs) {
    const seed = edition.defaultSeed;
    const passes = new PassCache(workspace, seed, oracle);
    const report = await gradeInSandbox(submission, {
      edition,
      oracle,
      exercises: lessons,
      seed,
      bonus: false,
      known: passes.known(submission, lessons, false),
    });
    passes.remember(report, submission, lessons);
    for (const [i, { verdict }] of report.exercises.entries()) {
      if (verdict === "pass") passing.add(lessons[i]);
    }
  }
  const files = lessons.map((lesson) => {
    const submitted = submission.get(lesson);
    const text = passing.has(lesson) && submitted?.state === "written"
      ? submitted.text
      : oracle.solution(lesson);
    return {
      name: exerciseFileName(lesson),
      text,
      exports: lesson.exercise.exports,
    };
  });
  return { files, ours: lessons.filter((lesson) => !passing.has(lesson)) };
}
