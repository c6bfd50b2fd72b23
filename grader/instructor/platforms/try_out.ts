/**
 * Whether the grader works where it has been put: it has to give our solutions full
 * points.
 *
 * @module
 */
import { pathOf } from "../../kit/paths.ts";
import { KIT } from "../../kit/workspace.ts";
import { textOf } from "../../core/report/sentences.ts";
import {
  type Graded,
  gradeHandedIn,
  type HandedIn,
} from "./grade_handed_in.ts";

/**
 * Grades our own solutions.
 *
 * @param grading What they are graded for, and with what.
 * @throws {Error} If one of them does not get full points; it says which and why.
 */
export async function tryOut(
  grading: Pick<HandedIn, "edition" | "oracle" | "assignment" | "limits">,
): Promise<void> {
  let last: Graded | undefined;
  const handedIn = {
    ...grading,
    folder: pathOf(new URL("solutions", KIT)),
    student: { id: "our solutions" },
    patienceMs: Infinity,
  };
  for await (const graded of gradeHandedIn(handedIn)) last = graded;
  for (const { number, checks } of last!.record.report.exercises) {
    const wrong = checks.find(({ verdict }) => verdict !== "pass");
    if (wrong === undefined) continue;
    const { name, verdict, feedback = {} } = wrong;
    throw new Error(
      `our own solution does not pass here: exercise ${number}, "${name}", ` +
        `${verdict}. ${textOf(feedback)}`,
    );
  }
}
