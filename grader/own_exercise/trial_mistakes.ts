/**
 * The known mistakes of an exercise of one's own: whether each is well told, and named
 * when it is made.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import {
  type Bench,
  benchOf,
  casesOf,
  courseWith,
  mistakesOf,
} from "../mistakes/bench.ts";
import { record } from "../mistakes/record.ts";
import type { Recorded } from "../mistakes/recorded.ts";
import { faultsOfForm, faultsOfNaming } from "../mistakes/rules.ts";
import { readKit } from "../workspace/workspace.ts";

/** With how many different random inputs the mistakes are made. */
const SEEDS = [1, 2];

/** What is wrong with the mistakes, in whole sentences, and what to record of them. */
export async function faultsOfMistakes(
  lesson: ExerciseLesson,
): Promise<{ faults: string[]; recorded: Recorded }> {
  const paths = filesOf(lesson);
  const nothing: Recorded = { body: "", mistakes: {} };
  const mistakes = await mistakesOf(lesson);
  if (mistakes.length === 0) return { faults: [], recorded: nothing };
  const faults = [
    ...faultsOfForm(mistakes, readKit(paths.solution)),
    ...await faultsOfIds(lesson, mistakes.map(({ id }) => id)),
  ];
  if (faults.length > 0) return { faults: said(faults), recorded: nothing };
  let recorded = nothing;
  try {
    recorded = await record(lesson);
    for (const seed of SEEDS) {
      const bench = await benchOf(lesson, seed, recorded);
      if (faults.length > 0) break;
      if (!runsAsItIs(bench)) throw new Error("it shows something else then");
      faults.push(...faultsOfNaming(bench));
    }
  } catch (error) {
    return {
      faults: [
        `${paths.solution}: Known mistakes cannot be tried in it ` +
        `(${(error as Error).message}). Import from earlier exercises as in ` +
        'import { add } from "./02_ops.ts", and export each function, class ' +
        "or constant where it is written.",
      ],
      recorded,
    };
  }
  return { faults: said(faults), recorded };

  function said(faults: readonly string[]): string[] {
    return faults.map((fault) => `${paths.mistakes}: ${fault}`);
  }
}

/** Whether the solution as it is recorded, without any mistake, is the solution. */
function runsAsItIs(bench: Bench): boolean {
  const course = courseWith(bench, []);
  return course !== undefined && casesOf(bench, course).length === 0;
}

async function faultsOfIds(
  lesson: ExerciseLesson,
  ids: readonly string[],
): Promise<string[]> {
  const others = EXERCISES.filter(({ number }) => number !== lesson.number);
  const faults = [];
  for (const other of others) {
    for (const { id } of await mistakesOf(other)) {
      if (!ids.includes(id)) continue;
      faults.push(`"${id}" is a mistake in exercise ${other.number} already.`);
    }
  }
  return faults;
}
