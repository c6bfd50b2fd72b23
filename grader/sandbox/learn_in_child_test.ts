import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { exerciseFileName } from "../core/course/lesson.ts";
import type { Fault } from "../core/probes/outcome.ts";
import { EDITION, exercise } from "../dev/testing/edition.ts";
import { edit, solution } from "../dev/testing/submissions.ts";
import { LEARNING_LIMITS, LearningChild } from "./learn_in_child.ts";

/** Has files learn for three steps, ours but one of them. */
async function learn(
  number: number,
  change: (text: string) => string,
): Promise<{ losses: number[]; cells: number; fault?: Fault }> {
  const files = EDITION.exercises.map((lesson) => {
    const text = solution(lesson);
    return {
      name: exerciseFileName(lesson),
      text: lesson === exercise(number) ? change(text) : text,
      exports: lesson.exercise.exports,
    };
  });
  const child = new LearningChild(files, {
    begin: { plane: { name: "xor", hidden: 2, learningRate: 1, seed: 1 } },
    steps: 3,
    picture: { columns: 4, rows: 30 },
  }, { ...LEARNING_LIMITS, probeMs: 1500, heapMiB: 64, youngMiB: 4 });
  const heard = { losses: [] as number[], cells: 0 };
  for await (const one of child.learn()) {
    if ("fault" in one) return { ...heard, fault: one.fault };
    if (one.learnt.is !== "stepped") continue;
    heard.losses.push(...one.learnt.losses);
    heard.cells += one.learnt.cells.length;
  }
  return heard;
}

Deno.test("a child learns to its end, and what it prints shows nowhere", async () => {
  const { losses, cells, fault } = await learn(8, (text) =>
    edit(
      text,
      "const losses: number[] = [];",
      'const losses: number[] = []; console.log("{\\u0000gradlings");',
    ));
  assertEquals([losses.length, fault], [3, undefined]);
  // The picture twice, and a part of it with each step.
  assertEquals(cells, 4 * (2 * 30 + 3 * 2));
});

Deno.test("a learning child that throws, does not end, fills the memory or prints without end is stopped, and the reason named", async () => {
  const inStepTwo = (code: string) => (text: string) =>
    edit(
      text,
      "const losses: number[] = [];",
      `const losses: number[] = []; if (++count === 2) { ${code} }`,
    ) + "\nlet count = 0;\n";
  const [threw, timeout, memory, printed] = await Promise.all([
    learn(8, inStepTwo('throw new RangeError("not today");')),
    learn(8, inStepTwo("while (true);")),
    learn(
      8,
      inStepTwo(
        "const all = []; while (true) all.push(new Array(1000).fill(count));",
      ),
    ),
    learn(8, inStepTwo('while (true) console.log("again");')),
  ]);
  assertEquals(threw.fault?.kind, "threw");
  assertStringIncludes(threw.fault!.text, "not today");
  assertEquals(threw.fault!.file, "08_training.ts");
  assert(threw.fault!.line! > 30, `line ${threw.fault!.line}`);
  assertEquals(
    [timeout, memory, printed].map(({ fault }) => fault?.kind),
    ["timeout", "memory", "output-limit"],
  );
  assertEquals(
    [threw, timeout, memory, printed].map(({ losses }) => losses.length),
    [1, 1, 1, 1],
  );
});

Deno.test("a file that is no program is named with its place", async () => {
  const { fault } = await learn(6, (text) => `${text}\nconst = 3;\n`);
  assertEquals([fault?.kind, fault?.file], ["does-not-load", "06_mlp.ts"]);
});
