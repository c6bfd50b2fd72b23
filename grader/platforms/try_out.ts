/**
 * Whether the grader works where it has been put: it has to give our solutions full
 * points.
 *
 * @module
 */
import type { Limits } from "../sandbox/limits.ts";
import { pathOf } from "../workspace/paths.ts";
import { KIT } from "../workspace/workspace.ts";
import type { Assignment } from "./assignment.ts";
import { type Graded, gradeHandedIn } from "./grade_handed_in.ts";

/**
 * Grades our own solutions.
 *
 * @throws {Error} If one of them does not get full points; it says which and why.
 */
export async function tryOut(
  assignment: Assignment,
  limits: Limits,
): Promise<void> {
  let last: Graded | undefined;
  const handedIn = {
    assignment,
    folder: pathOf(new URL("solutions", KIT)),
    student: { id: "our solutions" },
    limits,
    patienceMs: Infinity,
  };
  for await (const graded of gradeHandedIn(handedIn)) last = graded;
  for (const { number, checks } of last!.record.report.exercises) {
    const wrong = checks.find(({ verdict }) => verdict !== "pass");
    if (wrong === undefined) continue;
    const { name, verdict, message = "" } = wrong;
    throw new Error(
      `our own solution does not pass here: exercise ${number}, "${name}", ` +
        `${verdict}. ${message}`,
    );
  }
}
