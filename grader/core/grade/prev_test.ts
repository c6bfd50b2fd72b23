import { assertEquals } from "@std/assert";
import {
  EDITION,
  exercise,
  gradeHere,
  REFERENCE,
} from "../../dev/testing/edition.ts";
import {
  edit,
  messageOf,
  solution,
  solvedBut,
  written,
} from "../../dev/testing/submissions.ts";
import { KeptThreads } from "../../dev/testing/kept_threads.ts";
import type { Oracle } from "../oracle/oracle.ts";

/** Ways to keep `prev`, each a right one. */
const WAYS: [what: string, prev: string][] = [
  ["a Set, as in the video", "new Set(prev) as any"],
  ["the array it was given, with repeats", "prev"],
  ["an array of its own, without repeats", "[...new Set(prev)]"],
];

/** The reference as oracle, but each exercise stands on the learner's own files. */
const ON_OWN_FILES: Oracle = {
  prerequisitesOf: ({ number }) => ({
    provided: [],
    submitted: EDITION.exercises.filter((earlier) => earlier.number < number),
  }),
  solution: (lesson) => REFERENCE.solution(lesson),
  prepare: (trial) => REFERENCE.prepare(trial),
  expected: (trial) => REFERENCE.expected(trial),
  name: () => Promise.resolve(new Map()),
  mistake: (lesson, id) => REFERENCE.mistake(lesson, id),
};

const threads = new KeptThreads();
Deno.test.afterAll(() => threads.stop());

for (const [what, prev] of WAYS) {
  Deno.test(`every check of every exercise passes where prev is ${what}`, async () => {
    const value = edit(
      solution(exercise(1)),
      "this.prev = prev;",
      `this.prev = ${prev};`,
    );
    const report = await gradeHere(
      solvedBut(new Map([[exercise(1), written(value)]])),
      { oracle: ON_OWN_FILES, observer: threads.observer(), bonus: true },
    );
    for (const { checks } of report.exercises) {
      for (const check of checks) {
        assertEquals(
          check.verdict,
          "pass",
          `${check.name}: ${messageOf(check)}`,
        );
      }
    }
    assertEquals(report.together.verdict, "pass");
  });
}
