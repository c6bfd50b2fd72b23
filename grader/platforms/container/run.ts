/**
 * Grades in a container: from one folder into another, which has what is known from
 * the beginning on.
 *
 * @module
 */
import { feedbackPage } from "../../class/feedback.ts";
import { toJson } from "../../export/json.ts";
import { pointsOf } from "../../export/standing.ts";
import { COURSE_LIMITS } from "../../sandbox/limits.ts";
import { pathOf } from "../../workspace/paths.ts";
import { KIT } from "../../workspace/workspace.ts";
import { writeWhole } from "../../workspace/write_whole.ts";
import { ASSIGNMENT_FILE, readAssignment } from "../assignment.ts";
import { type Graded, gradeHandedIn } from "../grade_handed_in.ts";
import { logOf } from "../tell.ts";

/** Those of the course, and an end for each exercise. */
const LIMITS = { ...COURSE_LIMITS, taskMs: 30_000 };

async function run(submission: string, results: string): Promise<number> {
  let last: Graded | undefined;
  const handedIn = {
    assignment: readAssignment(pathOf(new URL(ASSIGNMENT_FILE, KIT))),
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
    writeWhole(`${results}/feedback.md`, feedbackPage(shown));
  }
  console.log(logOf(last!.record));
  return pointsOf(last!.record.report) === undefined ? 3 : 0;
}

const [submission, results] = Deno.args;
try {
  Deno.exit(await run(submission, results));
} catch (error) {
  console.error(`The grader cannot work here: ${(error as Error).message}`);
  Deno.exit(3);
}
