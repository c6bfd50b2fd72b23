/**
 * Grades on Gradescope. The package's `run_autograder` starts it with the path of
 * the folder `/autograder`, its `setup.sh` with `--prepare` after that.
 *
 * It writes `results/results.json` when it has a grade. When the grader
 * itself has failed, it writes none: Gradescope then says that the autograder
 * failed to execute, which it holds against nobody (`autograder_error` in
 * <https://gradescope-autograders.readthedocs.io/en/latest/submission_metadata/>);
 * a test without a score would count as nothing in a sum.
 *
 * @module
 */
import type { Student } from "../../class/record.ts";
import { toJson } from "../../export/json.ts";
import { pointsOf } from "../../export/standing.ts";
import { loadEdition } from "../../../kit/load_edition.ts";
import { loadReference } from "../../../kit/load_oracle.ts";
import { fetchFromNpm } from "../../../kit/packages/npm.ts";
import { writeWhole } from "../../../kit/write_atomic.ts";
import { ASSIGNMENT_FILE, readAssignment } from "../assignment.ts";
import { type Graded, gradeHandedIn } from "../grade_handed_in.ts";
import { tryOut } from "../try_out.ts";
import { logOf } from "../staff_log.ts";
import { GRADESCOPE_LIMITS, PATIENCE_MS } from "./limits.ts";
import { autograderResults } from "./results.ts";

/** Gets everything ready that is needed later, and sees that it works. */
async function prepare(root: string): Promise<number> {
  const grading = await gradingIn(root);
  if (!await fetchFromNpm()) {
    console.error(
      "npm cannot be reached: zips inside of submissions will not be opened.",
    );
  }
  await tryOut(grading);
  console.log(`ready: "${grading.assignment.title}"`);
  return 0;
}

async function run(root: string): Promise<number> {
  const file = `${root}/results/results.json`;
  // An earlier file is no result of this submission.
  await Deno.remove(file, { recursive: true }).catch(() => {});
  let last: Graded | undefined;
  const grading = await gradingIn(root);
  const handedIn = {
    ...grading,
    folder: `${root}/submission`,
    ...whoAndWhen(`${root}/submission_metadata.json`),
    patienceMs: PATIENCE_MS,
  };
  for await (const graded of gradeHandedIn(handedIn)) last = graded;
  console.log(logOf(last!.record));
  if (pointsOf(last!.record) === undefined) return 3;
  const results = autograderResults(last!, grading.edition);
  writeWhole(file, toJson(results));
  return 0;
}

/** What is graded here, and with what. */
async function gradingIn(root: string) {
  const edition = loadEdition();
  return {
    edition,
    oracle: await loadReference(edition),
    assignment: readAssignment(`${root}/source/${ASSIGNMENT_FILE}`, edition),
    limits: GRADESCOPE_LIMITS,
  };
}

/** Who handed in, and when, as far as Gradescope says. */
function whoAndWhen(
  path: string,
): { readonly student: Student; readonly submitted?: string } {
  try {
    const { users: [{ email, name }], created_at } = JSON.parse(
      Deno.readTextFileSync(path),
    );
    return {
      student: { id: String(email), name: String(name), email: String(email) },
      submitted: new Date(created_at).toISOString(),
    };
  } catch {
    return { student: { id: "submission" } }; // no grade depends on it
  }
}

const [root, flag] = Deno.args;
try {
  Deno.exit(await (flag === "--prepare" ? prepare : run)(root));
} catch (error) {
  console.error(`The grader cannot work here: ${(error as Error).message}`);
  Deno.exit(3);
}
