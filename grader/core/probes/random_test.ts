import { assert, assertEquals } from "@std/assert";
import { EDITION, REFERENCE } from "../../dev/testing/edition.ts";
import { agree } from "../judge/compare.ts";
import { observe } from "../mistakes/mutants.ts";

/** What the learner computes by hand is the same for everybody. */
const THE_SAME = [
  "worksheet: forward",
  "worksheet: gradients",
  "worksheet: update",
];

for (const lesson of EDITION.exercises) {
  Deno.test(`${lesson.name}: no check can be answered without its seed`, async () => {
    const [one, two] = await Promise.all([
      REFERENCE.mutants(lesson, 1),
      REFERENCE.mutants(lesson, 2),
    ]);
    for (const check of one.keys.keys()) {
      const [first, second] = [one, two].map((mutants) =>
        observe(mutants, mutants.reference, check).observations
      );
      const same = first.every((observation, i) =>
        agree(observation, second[i])
      );
      assertEquals(same, THE_SAME.includes(check), check);
      assert(first.length > 0, check);
    }
  });
}
