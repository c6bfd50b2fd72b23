/**
 * For tests only: wrong code that must lose points.
 *
 * @module
 */
import { assert } from "@std/assert";
import { EDITION, REFERENCE } from "./edition.ts";
import { edit, solution } from "./submissions.ts";
import { Grader } from "../mutants/grade.ts";

/** Wrong code: our solution of an exercise with one edit, and the check that notices it. */
export type Slip = readonly [
  what: string,
  number: number,
  check: string,
  from: string,
  to: string,
];

/** Declares a test for each exercise: each slip loses points with every seed. */
export function losesPoints(slips: readonly Slip[]): void {
  for (const lesson of EDITION.exercises) {
    const own = slips.filter(([, number]) => number === lesson.number);
    if (own.length === 0) continue;
    Deno.test(`wrong code in ${lesson.name} that once got full marks loses points with every seed`, async () => {
      const grader = new Grader(lesson, REFERENCE, [1, 2, 3]);
      try {
        for (const [what, , check, from, to] of own) {
          const graded = await grader.grade(edit(solution(lesson), from, to));
          const place = grader.checks.findIndex(({ name }) => name === check);
          assert(place >= 0, check);
          const outcomes = graded.map((one) => one[place]);
          assert(!outcomes.includes("pass"), `${what}: ${outcomes}`);
          assert(!outcomes.includes("timeout"), what);
        }
      } finally {
        await grader.stop();
      }
    });
  }
}
