import { assertEquals } from "@std/assert";
import { stemOf } from "../core/course/lesson.ts";
import {
  failedChecks,
  mutantText,
  mutantWith,
} from "../core/mistakes/mutants.ts";
import { recordExercise } from "../core/oracle/record_exercise.ts";
import { RecordedOracle } from "../core/oracle/recorded_oracle.ts";
import type { RecordedExercise } from "../core/oracle/recording.ts";
import { PROBES } from "../core/probes/all.ts";
import { EDITION, exercise, REFERENCE } from "../dev/testing/edition.ts";
import { referenceFiles } from "../kit/load_oracle.ts";
import { withFewerNumbers } from "./fewer_numbers.ts";

const SEED = EDITION.defaultSeed;

const oracleOf = (recording: RecordedExercise) =>
  new RecordedOracle(
    EDITION,
    { recording: () => recording, solution: () => "" },
    SEED,
  );

for (const lesson of EDITION.exercises) {
  Deno.test(`withFewerNumbers() leaves every mistake in ${lesson.name} its name`, async () => {
    const whole = await recordExercise(
      lesson,
      SEED,
      PROBES[stemOf(lesson)],
      referenceFiles(EDITION),
      undefined,
    );
    const few = withFewerNumbers(whole);
    const mutants = await REFERENCE.mutants(lesson, SEED);
    for (const { id } of mutants.mistakes) {
      const failed = failedChecks(mutants, mutantWith(mutants, [id])!);
      const wrong = new Set(failed.map(({ check }) => check));
      const passed = new Set(mutants.keys.keys()).difference(wrong);
      const source = mutantText(mutants, [id])!;
      const [all, some] = await Promise.all(
        [whole, few].map(async (one) =>
          Array.from(
            await oracleOf(one).name(lesson, SEED, { failed, passed }, source),
            ([check, named]) => [check, named.map(({ id }) => id)],
          )
        ),
      );
      assertEquals(some, all, id);
    }
  });
}

Deno.test("withFewerNumbers() names nothing where a number that is not told is right, or no number", async () => {
  const lesson = exercise(8);
  const [check] = lesson.exercise.checks.map(({ name }) => name);
  const numbers = Array.from({ length: 20 }, (_, i) => i + 0.5);
  const observed = (value: number | string) => ({
    tried: "",
    what: "losses[0]",
    value,
  });
  const expected = numbers.map(observed);
  const few = withFewerNumbers({
    checks: { [check]: { observations: expected, graphs: [] } },
    mistakes: [{
      id: "twice",
      when: "",
      hints: ["", "", ""],
      always: [check],
      shows: {
        [check]: {
          count: numbers.length,
          other: Object.fromEntries(
            numbers.map((x, i) => [i, { value: 2 * x + 0.25 }]),
          ),
        },
      },
    }],
  });
  const namedFor = async (last: number | string) => {
    const got = numbers.map((x) => observed(2 * x + 0.25));
    got[19] = observed(last);
    const failed = [{
      check,
      composed: false,
      expected,
      got: { observations: got },
    }];
    const source = mutantText(await REFERENCE.mutants(lesson, SEED), [])!;
    const named = await oracleOf(few).name(
      lesson,
      SEED,
      { failed, passed: new Set() },
      source,
    );
    return [...named.values()].flat().map(({ id }) => id);
  };
  assertEquals(await namedFor(7.125), ["twice"]);
  assertEquals(await namedFor(numbers[19]), []);
  assertEquals(await namedFor("undefined"), []);
});
