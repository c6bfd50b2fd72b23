/**
 * An attack that prints the answers of a right class, recorded with one seed.
 *
 * It is made of today's probes when it is tried: an old recording would be wrong with
 * every seed, and prove nothing.
 *
 * @module
 */
import { keyOf } from "../../core/course/integration.ts";
import { stemOf } from "../../core/course/lesson.ts";
import { send } from "../../core/probes/protocol.ts";
import { Recorder } from "../../core/probes/recorder.ts";
import { runProbe } from "../../core/probes/run.ts";
import { referenceFiles } from "../../kit/load_oracle.ts";
import { EDITION } from "../testing/edition.ts";
import type { Attack } from "./attack.ts";

const [LESSON] = EDITION.exercises;
const REFERENCE = referenceFiles(EDITION);
const IMPLEMENTATION = await REFERENCE.implementation();
const PROBES = await REFERENCE.probes(stemOf(LESSON));

/** The seed it was recorded with. */
const SEED = 1;

/** What a right class answers, a message for each check. */
function answers(): object[] {
  return LESSON.exercise.checks.map(({ name }) => {
    const recorder = new Recorder();
    runProbe(PROBES[name], IMPLEMENTATION, recorder, keyOf(SEED, LESSON, name));
    const observations = recorder.observations.map((one, i, all) =>
      send(one, all[i - 1])
    );
    return { is: "observed", check: name, observations, graphs: [] };
  });
}

/** With seed 1 it is worth all points, with a seed that nobody knew before none. */
export const RECORDED_ANSWERS: Attack = {
  name: "01_prints_the_answers_recorded_with_seed_one",
  does:
    "Prints all answers as a right class gives them with the random inputs of " +
    "seed 1, recorded once, without a class that does anything.",
  lesson: LESSON,
  verdicts: ["wrong", "does-not-load"],
  points: 0,
  put: (path) => {
    const said = [{ is: "loaded" }, ...answers()];
    Deno.writeTextFileSync(
      path,
      `for (const answer of ${JSON.stringify(said)}) {
  console.log(\`\\0gradlings\\0\${JSON.stringify(answer)}\`);
}
export class Value {}
`,
    );
  },
};
