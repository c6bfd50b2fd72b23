import { assertEquals } from "@std/assert";
import { EDITION, REFERENCE } from "../../dev/testing/edition.ts";
import { fault } from "../../dev/testing/class_work.ts";
import { causesOf } from "../../core/grade/name_causes.ts";
import { judgeCheck } from "../../core/judge/judge.ts";
import { faultIn, mistakesIn, observedIn } from "./named.ts";

const [VALUE] = EDITION.exercises;
const [FIELDS] = VALUE.exercise.checks;

Deno.test("mistakesIn() and observedIn() tell a named mistake from what was observed", async () => {
  const mistake = await REFERENCE.mistake(VALUE, "grad-one");
  const outcome = (value: number) => ({
    observations: [{ tried: "v = new Value(2)", what: "v.grad", value }],
    graphs: [],
    tried: "",
  });
  const check = judgeCheck(
    FIELDS,
    outcome(0),
    outcome(1),
    VALUE,
    (wrong) => causesOf(wrong, true, [mistake!]),
  );
  assertEquals(mistakesIn(check), [{ id: "grad-one", when: mistake!.when }]);
  assertEquals(
    observedIn(check),
    "Tried: v = new Value(2)\nExpected: v.grad is 0\nGot: 1",
  );
});

Deno.test("observedIn() and mistakesIn() find nothing where nothing was said", () => {
  assertEquals([observedIn({}), mistakesIn({})], ["", []]);
});

Deno.test("faultIn() says in one line what ended a check", () => {
  assertEquals(faultIn({}), "");
  assertEquals(
    faultIn({ feedback: fault("grader", "no\nprocess") }),
    "no process",
  );
  const feedback = { ...fault("timeout"), tried: "mul(a, b)" };
  assertEquals(faultIn({ feedback }), "Tried: mul(a, b)");
});
