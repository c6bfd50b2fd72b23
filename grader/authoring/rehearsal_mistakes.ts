/**
 * The known mistakes of an exercise of one's own: each must be well described, and
 * named when somebody makes it.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";
import { type ExerciseLesson, filesOf } from "../core/course/lesson.ts";
import {
  failedChecks,
  loadMutants,
  type Mutants,
  mutantWith,
} from "../core/mistakes/mutants.ts";
import type { MutationIndex } from "../core/mistakes/mutation_index.ts";
import type { ReferenceFiles } from "../core/oracle/reference_oracle.ts";
import { faultsOfForm, faultsOfNaming } from "./mistake_rules.ts";
import { record } from "./record_mistakes.ts";
import { EMPTY_INDEX } from "./rehearsal.ts";

/** The mistakes are made with the random inputs of each of these. */
const SEEDS = [1, 2];

/**
 * Looks for what is wrong with the known mistakes of an exercise.
 *
 * @returns What is wrong, in whole sentences, and what to record about the mistakes.
 */
export async function faultsOfMistakes(
  lesson: ExerciseLesson,
  edition: Edition,
  files: ReferenceFiles,
): Promise<{ faults: string[]; index: MutationIndex }> {
  const paths = filesOf(lesson);
  const mistakes = await files.mistakes(lesson);
  if (mistakes.length === 0) return { faults: [], index: EMPTY_INDEX };
  const faults = [
    ...faultsOfForm(mistakes, files.solution(lesson)),
    ...await faultsOfIds(
      mistakes.map(({ id }) => id),
      edition.exercises.filter(({ number }) => number !== lesson.number),
      files,
    ),
  ];
  if (faults.length > 0) return { faults: located(faults), index: EMPTY_INDEX };
  let index = EMPTY_INDEX;
  try {
    index = await record(lesson, files);
    const recorded = { ...files, mutationIndex: () => index };
    for (const seed of SEEDS) {
      if (faults.length > 0) break;
      const mutants = await loadMutants(recorded, lesson, seed);
      if (!runsAsItIs(mutants)) {
        throw new Error("without any mistake, it shows something else there");
      }
      faults.push(...faultsOfNaming(mutants));
    }
  } catch (error) {
    return {
      faults: [
        `${paths.solution}: Known mistakes cannot be tried in it ` +
        `(${(error as Error).message}). Import from earlier exercises as in ` +
        'import { add } from "./02_ops.ts", and export each function, class ' +
        "or constant where it is declared.",
      ],
      index,
    };
  }
  return { faults: located(faults), index };

  function located(faults: readonly string[]): string[] {
    return faults.map((fault) => `${paths.mistakes}: ${fault}`);
  }
}

/** Whether the recorded solution, without any mistake, does what the solution does. */
function runsAsItIs(mutants: Mutants): boolean {
  const implementation = mutantWith(mutants, []);
  return implementation !== undefined &&
    failedChecks(mutants, implementation).length === 0;
}

async function faultsOfIds(
  ids: readonly string[],
  others: readonly ExerciseLesson[],
  files: ReferenceFiles,
): Promise<string[]> {
  const faults = [];
  for (const other of others) {
    for (const { id } of await files.mistakes(other)) {
      if (!ids.includes(id)) continue;
      faults.push(`"${id}" is a mistake in exercise ${other.number} already.`);
    }
  }
  return faults;
}
