import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { StoredRecord } from "../class/read_records.ts";
import { EXERCISES } from "../course/course.ts";
import { CLASS, example, jobOf, UNGRADED } from "./examples.ts";
import { assertPrairielearn } from "../testing/format_rules.ts";
import { prairielearn, type PrairielearnResults } from "./prairielearn.ts";

const FILES = prairielearn.write(jobOf(CLASS));

function resultsOf(stored: StoredRecord): PrairielearnResults {
  return JSON.parse(FILES.get(`${stored.stem}/results.json`)!);
}

Deno.test("the documented rules are kept", () => {
  for (const stored of CLASS) assertPrairielearn(resultsOf(stored));
});

Deno.test("the score is a part of 1", () => {
  assertEquals(CLASS.map((stored) => resultsOf(stored).score), [
    ...[1, 0.97, 0, 0.88, undefined, 0.97],
  ]);
});

Deno.test("the grader's fault: not gradable, no score, no attempt used up", () => {
  const { gradable, format_errors, tests } = resultsOf(UNGRADED);
  assertEquals(gradable, false);
  assertStringIncludes(format_errors![0], "failed in exercise 3 (backward)");
  const order = tests.find(({ name }) => name === "3 backward: order")!;
  assertEquals(order.points, undefined);
  assertEquals(order.max_points, 4);
});

Deno.test("a megabyte is enough, whatever a submission prints and throws", () => {
  const worst = '\x1b\u2028\ud800💥\\"';
  const stored = example("worst", {
    differs: Object.fromEntries(EXERCISES.map(({ number }) => [
      `${number}/*`,
      { verdict: "threw", message: worst.repeat(200_000) },
    ])),
    prints: Object.fromEntries(
      EXERCISES.map(({ number }) => [number, worst.repeat(200_000)]),
    ),
  });
  const text = prairielearn.write(jobOf([stored])).get("worst/results.json")!;
  assertPrairielearn(JSON.parse(text));
  assert(new TextEncoder().encode(text).length < 1_000_000, text.slice(0, 99));
});
