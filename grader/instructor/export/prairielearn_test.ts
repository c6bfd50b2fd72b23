import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { fault } from "../../dev/testing/class_work.ts";
import type { StoredRecord } from "../class/read_records.ts";
import { EDITION } from "../../dev/testing/edition.ts";
import {
  CLASS,
  example,
  inputOf,
  UNGRADED,
} from "../../dev/testing/export_examples.ts";
import { assertPrairielearn } from "../../dev/testing/format_rules.ts";
import { prairielearn, type PrairielearnResults } from "./prairielearn.ts";

const FILES = prairielearn.write(inputOf(CLASS));

function resultsOf(stored: StoredRecord): PrairielearnResults {
  return JSON.parse(FILES.get(`${stored.stem}/results.json`)!);
}

Deno.test("prairielearn keeps the documented rules", () => {
  for (const stored of CLASS) assertPrairielearn(resultsOf(stored));
});

Deno.test("prairielearn gives the score as a part of 1", () => {
  assertEquals(CLASS.map((stored) => resultsOf(stored).score), [
    ...[1, 0.97, 0, 0.88, undefined, 0.97],
  ]);
});

Deno.test("prairielearn makes the grader's fault not gradable, with no score and no attempt used up", () => {
  const { gradable, format_errors, tests } = resultsOf(UNGRADED);
  assertEquals(gradable, false);
  assertStringIncludes(format_errors![0], "failed in exercise 3 (backward)");
  const order = tests.find(({ name }) => name === "3 backward: order")!;
  assertEquals(order.points, undefined);
  assertEquals(order.max_points, 4);
});

Deno.test("prairielearn keeps to a megabyte, whatever a submission prints and throws", () => {
  const worst = '\x1b\u2028\ud800💥\\"';
  const stored = example("worst", {
    differs: Object.fromEntries(EDITION.exercises.map(({ number }) => [
      `${number}/*`,
      { verdict: "threw", feedback: fault("threw", worst.repeat(200_000)) },
    ])),
    prints: Object.fromEntries(
      EDITION.exercises.map(({ number }) => [number, worst.repeat(200_000)]),
    ),
  });
  const text = prairielearn.write(inputOf([stored])).get("worst/results.json")!;
  assertPrairielearn(JSON.parse(text));
  assert(new TextEncoder().encode(text).length < 1_000_000, text.slice(0, 99));
});
