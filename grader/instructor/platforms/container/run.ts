/**
 * Grades in a container: from one folder into another, which has what is known from
 * the beginning on.
 *
 * @module
 */
import { feedbackPage } from "../../class/feedback.ts";
import { toJson } from "../../export/json.ts";
import { pointsOf } from "../../export/standing.ts";
import { COURSE_LIMITS } from "../../../sandbox/limits.ts";
import { loadEdition } from "../../../kit/load_edition.ts";
import { loadReference } from "../../../kit/load_oracle.ts";
import { pathOf } from "../../../kit/paths.ts";
import { KIT } from "../../../kit/workspace.ts";
import { writeWhole } from "../../../kit/write_atomic.ts";
import { ASSIGNMENT_FILE, readAssignment } from "../assignment.ts";
import { type Graded, gradeHandedIn } from "../grade_handed_in.ts";
import { logOf } from "../staff_log.ts";

/** Those of the course, and an end for each exercise. */
const LIMITS = { ...COURSE_LIMITS, trialMs: 30_000 };

async function run(submission: string, results: string): Promise<number> {
  let last: Graded | undefined;
  const edition = loadEdition();
  const file = pathOf(new URL(ASSIGNMENT_FILE, KIT));
  const handedIn = {
    edition,
    oracle: await loadReference(edition),
    assignment: readAssignment(file, edition),
    folder: submission,
    student: { id: "submission" },
    limits: LIMITS,
    patienceMs: Infinity,
  };
  for await (const graded of gradeHandedIn(handedIn)) {
    last = graded;
    const { record, shown } = graded;
    writeWhole(`${results}/record.json`, toJson(record));
    writeWhole(`${results}/report.json`, toJson(shown.report));
    writeWhole(`${results}/feedback.md`, feedbackPage(shown, edition));
  }
  console.log(logOf(last!.record));
  return pointsOf(last!.record) === undefined ? 3 : 0;
}

const [submission, results] = Deno.args;
try {
  Deno.exit(await run(submission, results));
} catch (error) {
  console.error(`The grader cannot work here: ${(error as Error).message}`);
  Deno.exit(3);
}
