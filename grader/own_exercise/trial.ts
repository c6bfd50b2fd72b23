/**
 * What runs in a throw-away copy of the kit: looks whether an exercise of one's own,
 * which has been put there, is right. Prints a `Trial` as JSON on its last line.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import { faultsOfMistakes } from "./trial_mistakes.ts";
import { faultsOfModules } from "./trial_modules.ts";
import { faultsOfRuns, remarksOnChecks } from "./trial_runs.ts";
import type { Trial } from "./try.ts";

/** Tries it in steps: where one fails, the next could say nothing new. */
async function tryHere(lesson: ExerciseLesson): Promise<Trial> {
  const nothing = { body: "", mistakes: {} };
  for (const faultsOf of [faultsOfModules, faultsOfRuns]) {
    const faults = await faultsOf(lesson);
    if (faults.length > 0) return { faults, remarks: [], recorded: nothing };
  }
  const { faults, recorded } = await faultsOfMistakes(lesson);
  return { faults, remarks: await remarksOnChecks(lesson), recorded };
}

const lesson = EXERCISES.find(({ number }) => String(number) === Deno.args[0]);
if (lesson === undefined) throw new Error(`no exercise ${Deno.args[0]}`);
console.log(`\n${JSON.stringify(await tryHere(lesson))}`);
Deno.exit(0); // whatever the exercise has left running
