import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { exercise, gradeHere } from "../dev/testing/edition.ts";
import { solution, stubsBut, written } from "../dev/testing/submissions.ts";
import { otherSolution } from "../core/course/lesson.ts";
import { readKit } from "../kit/workspace.ts";
import { compareWithOurs } from "./compare_solution.ts";
import { widthOf } from "../kit/display_width.ts";

const OPS = solution(exercise(2));

Deno.test("compareWithOurs() says in one line what is alike, comments and blanks aside", () => {
  const yours = OPS.replaceAll("): Value {\n", "): Value {\n  // mine\n\n")
    .replace("+= y.data * out.grad", "+= out.grad");
  const text = compareWithOurs(exercise(2), written(yours), 80);
  assertStringIncludes(text, "Yours and ours are alike: ");
  assertStringIncludes(text, "== mul ==");
  assert(!text.includes("== add =="), text);
  assert(!text.includes("// mine"), text);
  assert(text.split("\n").length < 30, "short");
});

Deno.test("compareWithOurs() shows a small difference line by line", () => {
  const yours = OPS.replace("+= y.data * out.grad", "+= out.grad");
  assertStringIncludes(
    compareWithOurs(exercise(2), written(yours), 80),
    "-     x.grad += out.grad;\n+     x.grad += y.data * out.grad;\n",
  );
});

Deno.test("compareWithOurs() stands side by side where the window is wide", () => {
  const yours = OPS.replace(
    /export function mul[^]*?\n}\n/,
    "export function mul(p: Operand, q: Operand): Value {\n" +
      "  return times(p, q);\n}\n",
  );
  const wide = compareWithOurs(exercise(2), written(yours), 160);
  assertStringIncludes(wide, "Yours:");
  assert(/^Yours: +\| {2}Ours:$/m.test(wide), wide);
  const narrow = compareWithOurs(exercise(2), written(yours), 80);
  assert(/^Yours:$/m.test(narrow) && /^Ours:$/m.test(narrow), narrow);
});

Deno.test("compareWithOurs() keeps its columns apart where a text is in Chinese", () => {
  const yours = OPS.replace(
    /export function mul[^]*?\n}\n/,
    'export function mul(p: Operand, q: Operand): Value {\n  throw "你好";\n}\n',
  );
  const wide = compareWithOurs(exercise(2), written(yours), 160);
  const bars = wide.split("\n").filter((line) => line.includes("  |  ")).map(
    (line) => widthOf(line.slice(0, line.indexOf("  |  "))),
  );
  assert(bars.length > 2 && bars.every((bar) => bar === bars[0]), wide);
});

Deno.test("the recursive form of exercise 3 is shown, and earns every point", async () => {
  const lesson = exercise(3);
  const form = readKit(otherSolution(lesson)!);
  const { exercises: [report] } = await gradeHere(
    stubsBut(new Map([[lesson, written(form)]])),
    { exercises: [lesson] },
  );
  assertEquals(report.verdict, "pass");
  const ours = compareWithOurs(lesson, written(solution(lesson)), 80);
  assertStringIncludes(
    ours,
    "== topologicalOrder, recursive, as in the lesson",
  );
  const theirs = compareWithOurs(lesson, written(form), 80);
  assert(!theirs.includes("as in the lesson"), "they have it already");
});
