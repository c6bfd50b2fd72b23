import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION, exercise, REFERENCE } from "../testing/edition.ts";
import { solution } from "../testing/submissions.ts";
import { differing, Grader, isSurvivor } from "./grade.ts";
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

/** The changes that are made of some code, as their keys name them. */
async function changesOf(code: string): Promise<string[]> {
  const mutants = await makeMutants("01_a.ts", code, library);
  return mutants.map(({ key }) => key.replace(/^.*? \| /, ""));
}

const inFunction = (code: string) => `function f(a, b, g) { ${code} }`;

Deno.test("makeMutants() makes no guard on 0 of what is multiplied by", async () => {
  for (
    const step of [
      "a.grad += -b.data * g.grad / b.grad;",
      "a.grad = a.grad + g.grad * b.data / b.grad;",
    ]
  ) {
    const changes = await changesOf(inFunction(step));
    const isGuarded = (member: string) =>
      changes.some((change) =>
        change.startsWith("guard") && change.includes(`(${member} !== 0 `)
      );
    assertEquals(
      ["a.data", "b.data", "b.grad", "g.grad"].filter(isGuarded),
      ["a.data", "b.grad"],
    );
  }
});

Deno.test("makeMutants() leaves alone what only freezes", async () => {
  const freezing = "for (const one of [a, b]) { Object.freeze(one); }";
  assertEquals(await changesOf(freezing), []);
  assert((await changesOf(freezing.replace("freeze", "seal"))).length > 0);
  assert((await changesOf(freezing.replace("(one)", "(f(one))"))).length > 0);
});

Deno.test("makeMutants() ends no loop after more rounds than its list has elements", async () => {
  const rounds = async (list: string) =>
    (await changesOf(`for (const one of ${list}) { f(one); }`))
      .flatMap((change) => change.match(/\$rounds > \d/g) ?? []).length;
  assertEquals(await rounds("[a, b]"), 1);
  assertEquals(await rounds("[a, b, g]"), 2);
  assertEquals(await rounds("[...a, b]"), 4);
});

Deno.test("makeMutants() tries what is falsy only where it makes a difference", async () => {
  const defaults = async (code: string) =>
    (await changesOf(inFunction(`return ${code};`)))
      .filter((change) => change.startsWith("default:"));
  for (const same of ["a ?? 0", 'a ?? ""', "a ?? []", "a < 0 || !b"]) {
    assertEquals(await defaults(same), []);
  }
  for (const other of ["a ?? 1", "a ?? b", "a || 1", "a || b > 0"]) {
    assertEquals((await defaults(other)).length, 1);
  }
});

Deno.test("makeMutants() compares no type with an empty text, and other text it does", async () => {
  const texts = async (code: string) =>
    (await changesOf(inFunction(`return ${code};`)))
      .filter((change) => change.startsWith("StringLiteral")).length;
  assertEquals(await texts('typeof a === "number"'), 0);
  assertEquals(await texts('a === "number"'), 1);
});

Deno.test("makeMutants() tries no special numbers outside functions", async () => {
  const signs = async (code: string) =>
    (await changesOf(code)).filter((change) => change.startsWith("sign"));
  const code = "const c = b.data * 2;";
  assertEquals(await signs(code), []);
  assertEquals((await signs(inFunction(code))).length, 1);
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
      isSurvivor(await grader.grade(guardLoops(text, library, 3)));
    assert(await survives(right));
    assert(!await survives(endless));
    assert(!await survives(wrong));
    assert(!await survives("syntax error("));
    assert(await survives(right));
  } finally {
    await grader.stop();
  }
});

Deno.test("grade() lets no endless check take rounds from another", async () => {
  const lesson = exercise(3);
  const endless = solution(lesson).replace(
    "root.grad = 1;",
    "root.grad = 1; while (root.data === 7);",
  );
  const grader = new Grader(lesson, REFERENCE, [1, 2]);
  try {
    const graded = await grader.grade(guardLoops(endless, library, 3));
    const at = grader.checks.findIndex(({ name }) => name === "root");
    for (const outcomes of graded) {
      assertEquals(outcomes[at], "threw");
      assert(outcomes.every((one, i) => i === at || one === "pass"));
    }
    assertEquals(differing(graded), []);
    assertEquals(differing([["pass", "timeout"], ["not tried", "wrong"]]), []);
    assertEquals(differing([["pass", "timeout"], ["wrong", "pass"]]), [0, 1]);
  } finally {
    await grader.stop();
  }
});
