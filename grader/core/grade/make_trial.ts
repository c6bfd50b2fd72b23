/**
 * The trials that a submission is put to.
 *
 * @module
 */
import type { Edition } from "../course/edition.ts";
import {
  INTEGRATION,
  INTEGRATION_CHECK,
  keyOf,
} from "../course/integration.ts";
import {
  type Check,
  exerciseFileName,
  type ExerciseLesson,
  stemOf,
} from "../course/lesson.ts";
import type { Oracle } from "../oracle/oracle.ts";
import { type Submission, submittedName, textOf } from "./submission.ts";
import type { Trial } from "../probes/trial.ts";

/**
 * The learner's file of one exercise, on files of those before.
 *
 * @param oracle Says which files those are.
 */
export function exerciseTrial(
  lesson: ExerciseLesson,
  checks: readonly Check[],
  submission: Submission,
  seed: number,
  oracle: Oracle,
): Trial {
  const { provided, submitted, helper } = oracle.prerequisitesOf(lesson);
  const subjectOf = (other: ExerciseLesson) => ({
    name: exerciseFileName(other),
    text: textOf(submission, other),
    exports: other.exercise.exports,
  });
  // A later file may import the one under test by its own name.
  const helping = helper === undefined ? [] : [
    { ...subjectOf(lesson), exports: [], optional: true as const },
    { ...subjectOf(helper), optional: true as const },
  ];
  return {
    probes: stemOf(lesson),
    prerequisites: provided.map((earlier) => ({
      name: exerciseFileName(earlier),
      // Read lazily, so that a read error only affects the trial that needs this file.
      get text() {
        return oracle.solution(earlier);
      },
    })),
    subjects: [...submitted.map(subjectOf), ...helping, {
      name: submittedName(lesson),
      text: textOf(submission, lesson),
      exports: lesson.exercise.exports,
    }],
    seed,
    limitFactor: 1 + submitted.length,
    runs: checks.map(({ name }) => ({
      check: name,
      key: keyOf(seed, lesson, name),
    })),
  };
}

/** The folder of the learner's own files, where those of an exercise lie beside it. */
const TOGETHER_FOLDER = "together/";

/** All of the learner's own files together. */
export function integrationTrial(
  submission: Submission,
  seed: number,
  { integrated }: Edition,
): Trial {
  const subjects = integrated.map((lesson) => ({
    name: TOGETHER_FOLDER + exerciseFileName(lesson),
    text: textOf(submission, lesson),
    exports: lesson.exercise.exports,
  }));
  return {
    probes: INTEGRATION,
    prerequisites: [],
    subjects,
    seed,
    runs: [{
      check: INTEGRATION_CHECK.name,
      key: `${seed}/${INTEGRATION_CHECK.name}`,
    }],
  };
}
