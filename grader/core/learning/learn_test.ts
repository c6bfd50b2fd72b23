import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import * as reference from "../../../mod.ts";
import { readKit } from "../../kit/workspace.ts";
import type { Implementation } from "../probes/implementation.ts";
import { unpackDigits } from "./digits.ts";
import { PARAMETERS } from "./ice_cream_run.ts";
import { Learning, type LearnRequest, type Learnt } from "./learn.ts";
import { receiveLearnt } from "./receive_learnt.ts";

/** Answers as they arrive at the other end. */
function learner(): <Is extends Learnt["is"]>(
  is: Is,
  request: LearnRequest,
) => Extract<Learnt, { is: Is }> {
  let clock = 0;
  const implementation = reference as unknown as Implementation;
  const learning = new Learning(implementation, () => clock += 10);
  return <Is extends Learnt["is"]>(is: Is, request: LearnRequest) => {
    const learnt = receiveLearnt(JSON.stringify(learning.answer(request)));
    assertEquals(learnt?.is, is);
    return learnt as Extract<Learnt, { is: Is }>;
  };
}

Deno.test("a run on a plane: steps, a picture in parts, and the same again for a seed", () => {
  const plane = { name: "xor", hidden: 4, learningRate: 0.5, seed: 1 } as const;
  const ask = learner();
  assertEquals(ask("begun", { plane }).parameterCount, 17);
  const steps = { most: 3, ms: 1000, learningRate: 0.5 };
  const first = ask("stepped", { steps }).losses;
  assertEquals(first.length, 3);
  const part = { columns: 5, rows: 4, phase: 1, phases: 2 };
  const seen = ask("stepped", {
    steps: { ...steps, most: 200, ms: 1e6, picture: part, measures: true },
  });
  assertEquals([seen.step, seen.cells.length], [203, 10]);
  assertEquals(seen.measured?.right, 4);
  ask("begun", { plane });
  assertEquals(ask("stepped", { steps }).losses, first);
});

Deno.test("a slice ends when its time is over", () => {
  const ask = learner();
  const plane = { name: "xor", hidden: 2, learningRate: 1, seed: 1 } as const;
  ask("begun", { plane });
  const { losses } = ask("stepped", { steps: { most: 1000, ms: 35 } });
  assertEquals(losses.length, 3);
});

Deno.test("digits: the loss falls, and a network that is kept reads the same later", () => {
  const packed = readKit("grader/core/learning/digits.txt");
  const ask = learner();
  ask("begun", { digits: { seed: 1, packed } });
  const { losses } = ask("stepped", { steps: { most: 12, ms: 1e6 } });
  assert(losses[0] > 1.5 * losses[11], losses.join());
  const { misread } = ask("tested", { test: { from: 0, count: 20 } });
  assert(misread.length < 20, `${misread.length} of 20`);
  const { pixels } = unpackDigits(packed)[1500];
  const { outputs } = ask("read", { read: pixels });
  const { parameters } = ask("kept", { keep: true });
  assertEquals([outputs.length, parameters.length], [10, 1210]);
  const later = learner();
  later("begun", { digits: { seed: 5, packed, parameters } });
  assertEquals(later("read", { read: pixels }).outputs, outputs);
});

Deno.test("the ice-cream network shows the numbers of lesson 7", () => {
  const ask = learner();
  const iceCream = { inputs: [0.5, 0.8], targets: [0.7, 0.6] };
  const first = { ...iceCream, learningRate: 0.1, steps: 0 };
  const seen = ask("ice cream", { iceCream: first });
  const w5 = PARAMETERS.indexOf("w5");
  assertAlmostEquals(seen.loss, 0.004684169, 1e-9);
  assertAlmostEquals(seen.grads[w5], -0.014797, 1e-6);
  assertAlmostEquals(seen.after[w5], 0.5015, 1e-4);
  const next = ask("ice cream", { iceCream: { ...first, steps: 1 } });
  assertEquals(next.parameters, seen.after);
  assertEquals(next.loss, seen.lossAfter);
});

Deno.test("nonsense that arrives is no answer, or comes out as numbers that are none", () => {
  for (const json of ["", "null", "{}", '{"is":"of no kind"}', "[1]"]) {
    assertEquals(receiveLearnt(json), undefined);
  }
  assertEquals(
    receiveLearnt('{"is":"read","outputs":["a",null,{"length":9}]}'),
    { is: "read", outputs: [NaN, NaN, NaN] },
  );
  assertEquals(receiveLearnt('{"is":"tested","misread":[null,3]}'), {
    is: "tested",
    misread: [{ image: NaN, says: NaN }, { image: NaN, says: NaN }],
  });
});
