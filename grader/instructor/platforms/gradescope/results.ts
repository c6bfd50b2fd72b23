/**
 * The `results.json` of our autograder: what the student may read, and tests that
 * only the staff sees.
 *
 * "Controlling test case visibility" in Gradescope's autograder specifications,
 * <https://gradescope-autograders.readthedocs.io/en/latest/specs/>.
 *
 * @module
 */
import type { Edition } from "../../../core/course/edition.ts";
import type { ClassRecord } from "../../class/record.ts";
import {
  type GradescopeResults,
  gradescopeResults,
  type GradescopeTest,
} from "../../export/gradescope.ts";
import { outcomesOf, printedBy } from "../../export/outcomes.ts";
import { type Scale, scaleOf } from "../../export/scale.ts";
import type { Graded } from "../grade_handed_in.ts";

/** What we write; nothing in it that only a person of the staff needs to know. */
export interface AutograderResults
  extends Omit<GradescopeResults, "extra_data"> {
  readonly stdout_visibility: "hidden";
}

/** Makes the results of a submission that was graded as a whole. */
export function autograderResults(
  { record, shown }: Graded,
  edition: Edition,
): AutograderResults {
  const scale = scaleOf([{ stem: "results", record }], edition);
  const { tests, extra_data: _, ...rest } = gradescopeResults(shown, scale);
  const staffTests = testsForStaff(record, scale);
  return {
    ...rest,
    stdout_visibility: "hidden",
    tests: [
      ...tests,
      ...staffTests.map((test, i) => ({
        ...test,
        number: String(tests.length + i + 1),
        visibility: "hidden" as const,
      })),
    ],
  };
}

/**
 * What did not pass, as it was, and what was printed there. Whoever has all right
 * gets none of these: where a test is hidden, Gradescope hides the total as well.
 */
function testsForStaff(
  record: ClassRecord,
  scale: Scale,
): Omit<GradescopeTest, "number">[] {
  const failed = outcomesOf(record, scale)
    .filter(({ fault }) => fault === "submission's")
    .map(({ name, text }) => ({
      status: "failed" as const,
      name: `Staff only: ${name}`,
      output: text,
    }));
  const printed = record.report.exercises.flatMap((exercise) => {
    const output = exercise.verdict === "pass"
      ? undefined
      : printedBy(exercise);
    const name = `Staff only: ${exercise.number} ${exercise.name} printed`;
    return output === undefined ? [] : [{ name, output }];
  });
  return [...failed, ...printed];
}
