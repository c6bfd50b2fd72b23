import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { StoredRecord } from "../class/read_records.ts";
import {
  CLASS,
  example,
  HOSTILE,
  HOSTILE_RECORD,
  inputOf,
  MISTAKEN,
  RIGHT,
  UNGRADED,
} from "../../dev/testing/export_examples.ts";
import { assertGradescope } from "../../dev/testing/format_rules.ts";
import { gradescope, type GradescopeResults } from "./gradescope.ts";

function resultsOf(stored: StoredRecord): GradescopeResults {
  const files = gradescope.write(inputOf([stored, RIGHT]));
  return JSON.parse(files.get(`${stored.stem}/results.json`)!);
}

Deno.test("gradescope keeps the documented rules", () => {
  for (const stored of CLASS) assertGradescope(resultsOf(stored));
});

Deno.test("gradescope's score is the sum of the tests", () => {
  for (const [stored, score] of [[RIGHT, 100], [MISTAKEN, 97]] as const) {
    const results = resultsOf(stored);
    assertEquals(results.score, score);
    const sum = results.tests.reduce((sum, { score = 0 }) => sum + score, 0);
    const out = results.tests.reduce((sum, t) => sum + (t.max_score ?? 0), 0);
    assertEquals([sum, out], [score, 100]);
  }
});

Deno.test("gradescope gives no score for the grader's fault, and says so", () => {
  const { score, tests, output } = resultsOf(UNGRADED);
  assertEquals(score, undefined);
  assert(tests.every((test) => test.score === undefined));
  assertStringIncludes(output, "Not graded: the grader itself failed in");
  assertStringIncludes(output, "exercise 3 (backward)");
  const byName = (name: string) => tests.find((test) => test.name === name)!;
  assertEquals(byName("3 backward: order").status, undefined);
  assertStringIncludes(byName("3 backward: order").output!, "Worth up to 4.");
  assertEquals(byName("2 ops: mul").status, "failed");
  assertStringIncludes(
    byName("2 ops: add").output!,
    "2 of 2 points, not added",
  );
});

Deno.test("gradescope informs of a bonus check, and asks nobody to start it", () => {
  const bonus = "2 ops: sigmoid far out";
  const find = (verdict: "wrong" | "not-started") =>
    resultsOf(example("a", { differs: { "2/sigmoid far out": { verdict } } }))
      .tests.find(({ name }) => name === bonus);
  assertEquals(find("wrong")?.status, "failed");
  assertEquals(find("wrong")?.score, undefined);
  assertEquals(find("not-started"), undefined);
});

Deno.test("gradescope writes hostile text out, and cuts it", () => {
  const { output, tests } = resultsOf(HOSTILE_RECORD);
  assert(output.length < 10_000);
  for (const text of [output, tests[1].output!]) {
    assert(!/[\p{Cc}\p{Cf}]/u.test(text.replaceAll("\n", "")));
    assertStringIncludes(text, "<script>"); // plain text, as output_format says
  }
  assert(HOSTILE.includes("<script>"));
});

Deno.test("gradescope writes the same bytes for the same record", () => {
  const write = () => [...gradescope.write(inputOf(CLASS))];
  assertEquals(write(), write());
});
