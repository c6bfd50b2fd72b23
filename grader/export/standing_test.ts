import { assertEquals } from "@std/assert";
import {
  ENDLESS,
  example,
  MISTAKEN,
  RIGHT,
  UNGRADED,
  UNTOUCHED,
} from "./examples.ts";
import { pointsOf, pointsOfExercise, ungradedIn } from "./standing.ts";

Deno.test("a submission's own faults cost points, the grader's leave a hole", () => {
  const points = [RIGHT, MISTAKEN, UNTOUCHED, ENDLESS, UNGRADED]
    .map(({ record }) => pointsOf(record.report));
  assertEquals(points, [100, 97, 0, 88, undefined]);
  const { report } = UNGRADED.record;
  assertEquals(report.exercises.map(pointsOfExercise), [
    ...[8, 17, undefined, 10, 8, 10, 16, 12],
  ]);
  assertEquals(ungradedIn(report), ["exercise 3 (backward)"]);
});

Deno.test("one ungraded check is enough, also behind a wrong one", () => {
  const { report } = example("a", {
    differs: {
      "2/mul": { verdict: "wrong" },
      "2/exp": { verdict: "ungraded" },
    },
  }).record;
  assertEquals(report.exercises[1].verdict, "wrong");
  assertEquals(pointsOf(report), undefined);
  assertEquals(ungradedIn(report), ["exercise 2 (ops)"]);
});

Deno.test("what counts for nothing leaves no hole", () => {
  const { report } = example("a", {
    differs: { "2/sigmoid far out": { verdict: "ungraded" } },
  }).record;
  assertEquals(report.exercises[1].verdict, "pass");
  assertEquals(pointsOf(report), 100);
});
