import { assert, assertEquals } from "@std/assert";
import { EXERCISES } from "../course/course.ts";
import { agree } from "../judge/compare.ts";
import { benchOf, run } from "../mistakes/bench.ts";

/** What the learner computes by hand is the same for everybody. */
const THE_SAME = [
  "worksheet: forward",
  "worksheet: gradients",
  "worksheet: update",
];

for (const lesson of EXERCISES) {
  Deno.test(`${lesson.name}: no check can be answered without its seed`, async () => {
    const [one, two] = await Promise.all([
      benchOf(lesson, 1),
      benchOf(lesson, 2),
    ]);
    for (const check of one.keys.keys()) {
      const [first, second] = [one, two].map((bench) =>
        run(bench, bench.reference, check).observations
      );
      const same = first.every((observation, i) =>
        agree(observation, second[i])
      );
      assertEquals(same, THE_SAME.includes(check), check);
      assert(first.length > 0, check);
    }
  });
}
