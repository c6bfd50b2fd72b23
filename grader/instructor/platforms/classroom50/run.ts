/**
 * Grades on Classroom 50. The package's `autograder.py` starts it, in a copy of the
 * homework, with the path of the student's checkout.
 *
 * When the grader itself has failed it writes no `result.json` and does not end with
 * 0: Classroom 50 then reports an error and leaves the score as it was.
 *
 * @module
 */
import type { ClassRecord } from "../../class/record.ts";
import {
  type Classroom50Place,
  classroom50Result,
} from "../../export/classroom50.ts";
import { toJson } from "../../export/json.ts";
import { scaleOf } from "../../export/scale.ts";
import { gradeInSandbox } from "../../../sandbox/grade_in_sandbox.ts";
import { COURSE_LIMITS } from "../../../sandbox/limits.ts";
import { Sandbox } from "../../../sandbox/sandbox.ts";
import { loadEdition } from "../../../kit/load_edition.ts";
import { loadOracle } from "../../../kit/load_oracle.ts";
import { writeWhole } from "../../../kit/write_atomic.ts";
import { handedInFiles } from "../handed_in_files.ts";
import { logOf } from "../staff_log.ts";

async function run(checkout: string): Promise<number> {
  const place = placeFrom((name) => Deno.env.get(name));
  const edition = loadEdition();
  const { submission, notes } = await handedInFiles(checkout, edition);
  const limits = { ...COURSE_LIMITS, trialMs: 30_000 };
  const observer = new Sandbox(limits);
  const report = await gradeInSandbox(submission, {
    edition,
    oracle: await loadOracle(edition),
    observer,
    exercises: edition.assigned,
    seed: edition.defaultSeed,
  });
  await observer.stop();
  const record: ClassRecord = {
    schema: "gradlings/record/v1",
    student: { id: place.owner },
    source: ".",
    notes,
    hashes: {},
    report,
  };
  console.log(logOf(record));
  const stored = { stem: "result", record };
  const result = classroom50Result(
    stored,
    scaleOf([stored], edition),
    place,
  );
  if (result === undefined) return 3;
  writeWhole(`${checkout}/result.json`, toJson(result));
  return 0;
}

/**
 * Where the result belongs, as the runner says; the wiki's "Advanced Autograding"
 * lists the variables.
 *
 * @throws {Error} If it does not say.
 */
function placeFrom(
  env: (name: string) => string | undefined,
): Classroom50Place {
  const needed = (name: string) => {
    const value = env(name);
    if (value) return value;
    throw new Error(`the variable ${name} is not set, as Classroom 50 does`);
  };
  const commit = needed("COMMIT_URL");
  return {
    classroom: needed("CLASSROOM"),
    assignment: needed("ASSIGNMENT"),
    owner: needed("OWNER"),
    submission: needed("SUBMISSION_TAG"),
    commit,
    release: needed("RELEASE_URL"),
    review: env("REVIEW_URL") || commit,
    // The runner puts the time of the commit in its place.
    datetime: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
  };
}

try {
  Deno.exit(await run(Deno.args[0]));
} catch (error) {
  console.error(`The grader cannot work here: ${(error as Error).message}`);
  Deno.exit(3);
}
