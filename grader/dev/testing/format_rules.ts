/**
 * For tests only: what the makers of the formats ask of results.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import type { Classroom50Result } from "../../instructor/export/classroom50.ts";
import type { GradescopeResults } from "../../instructor/export/gradescope.ts";
import type { PrairielearnResults } from "../../instructor/export/prairielearn.ts";

/** What may stand in results.json, and in a test of it. */
const GRADESCOPE_KEYS = [
  ...["score", "execution_time", "output", "output_format", "visibility"],
  ...["test_output_format", "test_name_format", "stdout_visibility"],
  ...["extra_data", "tests", "leaderboard"],
];
const GRADESCOPE_TEST_KEYS = [
  ...["score", "max_score", "status", "name", "name_format", "number"],
  ...["output", "output_format", "tags", "visibility", "extra_data"],
];

/**
 * The rules of "Output format" in Gradescope's autograder specifications,
 * <https://gradescope-autograders.readthedocs.io/en/latest/specs/>.
 */
export function assertGradescope(
  results: Omit<GradescopeResults, "extra_data">,
): void {
  for (const key of Object.keys(results)) {
    assert(GRADESCOPE_KEYS.includes(key), key);
  }
  assertEquals(results.output_format, "text"); // the default would be HTML
  assertEquals(typeof results.output, "string");
  for (const test of results.tests) {
    for (const key of Object.keys(test)) {
      assert(GRADESCOPE_TEST_KEYS.includes(key), key);
    }
    assert([undefined, "passed", "failed"].includes(test.status));
    for (const key of ["name", "number"] as const) {
      assertEquals(typeof test[key], "string");
    }
    assertEquals("score" in test, "max_score" in test);
    if (test.score === undefined) continue;
    assert(test.score >= 0 && test.score <= test.max_score!);
  }
}

/**
 * The rules of classroom50/result/v1: schemas/result-v1.schema.json of
 * foundation50/classroom50, and those its description says are enforced in code.
 */
export function assertClassroom50(result: Classroom50Result): void {
  assertEquals(Object.keys(result).sort(), [
    ...["assignment", "assignment_type", "classroom", "commit", "datetime"],
    ...["max-score", "owner", "release", "review", "schema", "score"],
    ...["submission", "tests"],
  ]);
  assertEquals(result.schema, "classroom50/result/v1");
  assertEquals(result.assignment_type, "individual");
  const texts = ["classroom", "assignment", "owner", "commit", "release"];
  for (const key of [...texts, "review"] as (keyof Classroom50Result)[]) {
    assert(typeof result[key] === "string" && result[key] !== "", key);
  }
  assert(result.submission.startsWith("submit/"));
  const datetime = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
  assert(datetime.test(result.datetime), result.datetime);
  for (const part of [result, ...result.tests]) {
    const { score, "max-score": most } = part;
    assert(Number.isInteger(score) && Number.isInteger(most));
    assert(score >= 0 && score <= most);
  }
  for (const test of result.tests) {
    assert(test["test-name"] !== "");
    assertEquals(typeof test.passed, "boolean");
  }
}

/**
 * The rules of "Grading results" in PrairieLearn's docs/externalGrading.md, and of
 * what reads them (apps/prairielearn/src/lib/externalGrader.ts).
 */
export function assertPrairielearn(results: PrairielearnResults): void {
  assertEquals(typeof results.gradable, "boolean");
  if (results.gradable) {
    assert(Number.isFinite(results.score));
    assert(results.score! >= 0 && results.score! <= 1);
  }
  for (const error of results.format_errors ?? []) {
    assertEquals(typeof error, "string");
  }
  assertEquals(typeof results.message, "string");
  for (const test of results.tests) assertEquals(typeof test.name, "string");
}
