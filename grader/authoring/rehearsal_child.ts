/**
 * Rehearses an exercise of one's own: runs in a copy of the kit that already contains
 * it, and checks that it is right. Its last line is a `Rehearsal` as JSON.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";
import type { ExerciseLesson } from "../core/course/lesson.ts";
import { loadEdition } from "../kit/load_edition.ts";
import { loadReference, referenceFiles } from "../kit/load_oracle.ts";
import { EMPTY_INDEX, type Rehearsal } from "./rehearsal.ts";
import { faultsOfMistakes } from "./rehearsal_mistakes.ts";
import { faultsOfModules } from "./rehearsal_modules.ts";
import { faultsOfRuns, remarksOnChecks, type Stage } from "./rehearsal_runs.ts";

/** Rehearses in steps: where one fails, the next could add nothing new. */
async function rehearseHere(
  lesson: ExerciseLesson,
  edition: Edition,
): Promise<Rehearsal> {
  const files = referenceFiles(edition);
  const stage: Stage = {
    edition,
    files,
    oracle: await loadReference(edition),
  };
  for (
    const step of [
      () => faultsOfModules(lesson),
      () => faultsOfRuns(lesson, stage),
    ]
  ) {
    const faults = await step();
    if (faults.length > 0) return { faults, remarks: [], index: EMPTY_INDEX };
  }
  const { faults, index } = await faultsOfMistakes(lesson, edition, files);
  return { faults, remarks: await remarksOnChecks(lesson, stage), index };
}

const edition = loadEdition();
const lesson = edition.exercises.find(({ number }) =>
  String(number) === Deno.args[0]
);
if (lesson === undefined) throw new Error(`no exercise ${Deno.args[0]}`);
console.log(`\n${JSON.stringify(await rehearseHere(lesson, edition))}`);
Deno.exit(0); // whatever the exercise has left running
