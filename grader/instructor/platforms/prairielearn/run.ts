/**
 * Grades on PrairieLearn. The package's `tests/run` starts it with the path of the
 * folder `/grade`.
 *
 * `results/results.json` is there from the beginning, not gradable as long as
 * anything is missing in it: PrairieLearn then gives and takes no points, and no
 * attempt is used up.
 *
 * @module
 */
import { toJson } from "../../export/json.ts";
import { prairielearnResults } from "../../export/prairielearn.ts";
import { scaleOf } from "../../export/scale.ts";
import { loadEdition } from "../../../kit/load_edition.ts";
import { loadReference } from "../../../kit/load_oracle.ts";
import { writeWhole } from "../../../kit/write_atomic.ts";
import { ASSIGNMENT_FILE, readAssignment } from "../assignment.ts";
import { type Graded, gradeHandedIn } from "../grade_handed_in.ts";
import { logOf } from "../staff_log.ts";
import { PATIENCE_MS, PRAIRIELEARN_LIMITS } from "./limits.ts";

async function run(root: string): Promise<void> {
  let last: Graded | undefined;
  const edition = loadEdition();
  const handedIn = {
    edition,
    oracle: await loadReference(edition),
    assignment: readAssignment(`${root}/tests/${ASSIGNMENT_FILE}`, edition),
    folder: `${root}/student`,
    student: { id: "submission" },
    limits: PRAIRIELEARN_LIMITS,
    patienceMs: PATIENCE_MS,
  };
  for await (const graded of gradeHandedIn(handedIn)) {
    last = graded;
    const { shown } = graded;
    const scale = scaleOf([{ stem: "results", record: shown }], edition);
    const results = prairielearnResults(shown, scale);
    writeWhole(`${root}/results/results.json`, toJson(results));
  }
  console.log(logOf(last!.record));
}

try {
  await run(Deno.args[0]);
} catch (error) {
  console.error(`The grader cannot work here: ${(error as Error).message}`);
  Deno.exit(3);
}
