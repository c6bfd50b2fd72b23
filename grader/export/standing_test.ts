import { assertEquals } from "@std/assert";
import {
  ENDLESS,
  example,
  MISTAKEN,
  RIGHT,
  UNGRADED,
  UNTOUCHED,
} from "./examples.ts";
import {
  pointsOf,
  pointsOfExercise,
  ungradedIn,
  whereUngraded,
} from "./standing.ts";

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

Deno.test("where it is ungraded fits into a sentence", () => {
  const where = (...numbers: number[]) =>
    whereUngraded(
      example("a", {
        differs: Object.fromEntries(
          numbers.map((n) => [`${n}/*`, { verdict: "ungraded" }]),
        ),
      }).record.report,
    );
  assertEquals(where(3), "in exercise 3 (backward)");
  assertEquals(where(1, 3), "in exercise 1 (value) and exercise 3 (backward)");
  assertEquals(where(1, 2, 3, 4, 5, 6, 7, 8), "in all exercises");
});
