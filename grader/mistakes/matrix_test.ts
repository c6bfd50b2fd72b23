import { assert, assertEquals } from "@std/assert";
import { EXERCISES } from "../course/course.ts";
import { applyEdits, type Mistake } from "./mistake.ts";
import { benchOf, casesOf, solve } from "./bench.ts";
import { nameOn } from "./name.ts";

const SEEDS = [1, 2];

/** All mistakes of the course, to see that no id occurs twice. */
const known = new Set<string>();

for (const lesson of EXERCISES) {
  const bench = await benchOf(lesson, SEEDS[0]);
  const { mistakes } = bench;

  Deno.test(`${lesson.name}: every mistake is well-formed`, () => {
    for (const mistake of mistakes) {
      const { id, when, seen, hints } = mistake;
      assert(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), id);
      assert(!known.has(id), `"${id}" occurs twice in the course`);
      known.add(id);
      applyEdits(bench.source, mistake);
      assert(/[a-z].*\.$/.test(when) && when.length <= 155, `${id}: ${when}`);
      assert(!/\b(simply|just|obviously|easy|you forgot)\b/i.test(when), id);
      assert(seen.trim() !== "", id);
      assertEquals(new Set(hints).size, 3, id);
      for (const hint of hints) assert(hint.length <= 230, `${id}: ${hint}`);
      assert(hints[0].includes("?"), `${id}: the first hint asks`);
      for (const { id: other, why } of mistake.like ?? []) {
        const twin = mistakes.find((one) => one.id === other);
        assert(twin !== undefined && why !== "", `${id} is like ${other}`);
      }
    }
  });

  for (const seed of SEEDS) {
    Deno.test(`${lesson.name}: every mistake is named, and as itself (seed ${seed})`, async () => {
      const bench = await benchOf(lesson, seed);
      for (const mistake of mistakes) {
        const cases = casesOf(bench, solve(bench, [mistake]));
        assert(cases.length > 0, `"${mistake.id}" loses no point`);
        const wrong = new Set(cases.map(({ check }) => check));
        const passed = new Set(bench.keys.keys()).difference(wrong);
        const named = nameOn(bench, cases, passed);
        for (const { check } of cases) {
          const ids = named.get(check)?.map(({ id }) => id);
          assert(ids !== undefined, `${mistake.id} is not named in "${check}"`);
          assert(
            isNamed(mistake, ids, mistakes),
            `${mistake.id} is taken for ${ids.join(" + ")} in "${check}"`,
          );
        }
      }
    });
  }

  Deno.test(`${lesson.name}: no mistake shows in the reference`, async () => {
    const bench = await benchOf(lesson, SEEDS[0]);
    assertEquals(casesOf(bench, bench.reference), []);
  });
}

/** Whether a mistake was named, or one declared to be like it. */
function isNamed(
  mistake: Mistake,
  [id, ...others]: readonly string[],
  mistakes: readonly Mistake[],
): boolean {
  if (others.length > 0) return false;
  const like = (one: Mistake, other: string) =>
    one.like?.some(({ id }) => id === other) ?? false;
  const twin = mistakes.find((one) => one.id === id)!;
  return id === mistake.id || like(mistake, id) || like(twin, mistake.id);
}
