import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION, exercise, REFERENCE } from "../testing/edition.ts";
import { solution } from "../testing/submissions.ts";
import { Grader, isSurvivor } from "./grade.ts";
import { guardLoops } from "./guard_loops.ts";
import { loadLibrary } from "./library.ts";
import { makeMutants } from "./make.ts";

const library = await loadLibrary();

const STEP = `import { Value } from "./01_value.ts";
export function mul(x: Value, y: Value): Value {
  const out = new Value(x.data * y.data, [x, y], "*");
  out.backwardStep = () => {
    x.grad += y.data * out.grad;
  };
  return out;
}
`;

Deno.test("makeMutants() makes each kind of slip of this field", async () => {
  const loop = `export function order(root: any, steps: number) {
  const seen = new Set();
  for (let i = 0; i < steps; i++) seen.add(root.prev[i] ?? root.data);
  return [...seen].includes(root);
}
`;
  const texts = [...await makeMutants("a.ts", STEP, library)]
    .concat(await makeMutants("b.ts", loop, library)).map(({ text }) => text)
    .join("\n");
  for (
    const slip of [
      "x.grad = y.data * out.grad", // overwritten
      "(out.grad > 0 && (x.grad += y.data * out.grad))", // a guard
      "x.grad += (y.data * out.grad) * x.data / x.data", // NaN at 0
      "x.grad += (y.data);", // a dropped grad
      "(y.data * out.grad * out.grad)", // a doubled one
      "(y.data || 1)",
      "Math.max(out.grad, 0)",
      "return $bare(out)",
      "if (((x as any).data ?? x) === 0) return new Value(0)",
      "new $ByText()",
      "(root.prev[i]) || (root.data)",
      ".some(($one: any) => $one.data === root.data)",
      "i <= steps", // the library's
    ]
  ) assertStringIncludes(texts, slip);
});

Deno.test("makeMutants() makes no text twice, and names each by itself", async () => {
  for (const lesson of EDITION.exercises) {
    const mutants = await makeMutants("x.ts", solution(lesson), library);
    assertEquals(new Set(mutants.map(({ text }) => text)).size, mutants.length);
    assertEquals(new Set(mutants.map(({ key }) => key)).size, mutants.length);
    assert(mutants.every(({ text }) => text !== solution(lesson)));
  }
});

Deno.test("makeMutants() names a mutant the same when lines move", async () => {
  const keys = async (text: string) =>
    (await makeMutants("x.ts", text, library)).map(({ key }) => key);
  const moved = STEP.replace("export", "/** A product. */\n\nexport");
  assertEquals(await keys(moved), await keys(STEP));
});

Deno.test("grade() gives right code full marks, and goes on after an endless mutant", async () => {
  const lesson = exercise(3);
  const right = solution(lesson);
  const endless = right.replace("waiting.pop();", "");
  const wrong = right.replace("root.grad = 1;", "");
  assert(endless !== right && wrong !== right);
  const grader = new Grader(lesson, REFERENCE, [1]);
  try {
    const survives = async (text: string) =>
      isSurvivor(await grader.grade(guardLoops(text, library, 1)));
    assert(await survives(right));
    assert(!await survives(endless));
    assert(!await survives(wrong));
    assert(!await survives("syntax error("));
    assert(await survives(right));
  } finally {
    await grader.stop();
  }
});
