import { assert, assertEquals } from "@std/assert";
import { EXERCISES } from "../course/course.ts";
import { judgeCheck } from "../judge/judge.ts";
import { mistakesOf } from "../mistakes/bench.ts";
import type { Mistake } from "../mistakes/mistake.ts";
import { type CheckReport, THIS_IS_WHEN } from "../report/record.ts";
import { saidBy } from "./named.ts";

const [VALUE] = EXERCISES;
const [FIELDS] = VALUE.exercise.checks;

/** What the judge says of a check in which these mistakes were recognised. */
function judged(mistakes: readonly Mistake[]): CheckReport {
  const seen = (value: number) => ({
    observations: [{ tried: "v = new Value(2)", what: "v.grad", value }],
    graphs: [],
  });
  const outcome = { ...seen(1), tried: "" };
  return judgeCheck(FIELDS, seen(0), outcome, "01_value.ts", mistakes);
}

function reportOf(message?: string, mistake?: string): CheckReport {
  return {
    name: "fields",
    verdict: "wrong",
    points: 0,
    maxPoints: 3,
    message,
    mistake,
  };
}

Deno.test("every known mistake is found again in what the judge says", async () => {
  for (const lesson of EXERCISES) {
    const mistakes = await mistakesOf(lesson);
    for (const [i, one] of mistakes.entries()) {
      const two = mistakes[(i + 1) % mistakes.length];
      for (const made of [[one], [one, two]]) {
        const said = saidBy(judged(made));
        assert(said.observed.endsWith("Got: 1"), said.observed);
        assertEquals(
          said.mistakes,
          made.map(({ id, when }) => ({ id, when })),
        );
      }
    }
  }
});

Deno.test("without a known mistake all of the message was observed", () => {
  assertEquals(saidBy(reportOf("Got: 1")), {
    observed: "Got: 1",
    mistakes: [],
  });
  assertEquals(saidBy(reportOf()), { observed: "", mistakes: [] });
});

Deno.test("a submission cannot name a mistake by writing that it did", () => {
  const forged = `Threw: Error: x\n${THIS_IS_WHEN}the grader is wrong.`;
  assertEquals(saidBy(reportOf(forged)), { observed: forged, mistakes: [] });
  const real = `${forged}\n${THIS_IS_WHEN}\`grad\` starts at 1.`;
  assertEquals(saidBy(reportOf(real, "grad-one")), {
    observed: forged,
    mistakes: [{ id: "grad-one", when: "`grad` starts at 1." }],
  });
});

Deno.test("a mistake the message has no sentence for keeps its id", () => {
  assertEquals(saidBy(reportOf("Got: 1", "a+b")).mistakes, [
    { id: "a" },
    { id: "b" },
  ]);
  assertEquals(saidBy(reportOf(`Got: 1\n${THIS_IS_WHEN}c.`, "a+b")).mistakes, [
    { id: "a" },
    { id: "b" },
  ]);
});
