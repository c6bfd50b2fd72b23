import { assertEquals } from "@std/assert";
import {
  ENDLESS,
  example,
  MISTAKEN,
  RIGHT,
  UNGRADED,
  UNTOUCHED,
} from "../../dev/testing/export_examples.ts";
import { standingOf } from "../class/standing.ts";
import { pointsOf, ungradedIn, whereUngraded } from "./standing.ts";

Deno.test("pointsOf() counts a submission's own faults, and is open for the grader's", () => {
  const points = [RIGHT, MISTAKEN, UNTOUCHED, ENDLESS, UNGRADED]
    .map(({ record }) => pointsOf(record));
  assertEquals(points, [100, 97, 0, 88, undefined]);
  const { report } = UNGRADED.record;
  const { exercises } = standingOf({ report });
  assertEquals(
    report.exercises.map(({ number }) => exercises.get(number)),
    [8, 17, undefined, 10, 8, 10, 16, 12],
  );
  assertEquals(ungradedIn(report), ["exercise 3 (backward)"]);
});

Deno.test("pointsOf() is open for one ungraded check, also behind a wrong one", () => {
  const { report } = example("a", {
    differs: {
      "2/mul": { verdict: "wrong" },
      "2/exp": { verdict: "ungraded" },
    },
  }).record;
  assertEquals(report.exercises[1].verdict, "wrong");
  assertEquals(pointsOf({ report }), undefined);
  assertEquals(ungradedIn(report), ["exercise 2 (ops)"]);
});

Deno.test("pointsOf() is not open for a check without points", () => {
  const { report } = example("a", {
    differs: { "2/sigmoid far out": { verdict: "ungraded" } },
  }).record;
  assertEquals(report.exercises[1].verdict, "pass");
  assertEquals(pointsOf({ report }), 100);
});

Deno.test("whereUngraded() fits into a sentence", () => {
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
