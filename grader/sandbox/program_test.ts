import { assert, assertEquals, assertThrows } from "@std/assert";
import { asFunction, declare, idOf, programFor } from "./program.ts";

const PATH = "grader/core/probes/a.ts";

/** What a module exports when it is made a function. */
function exportsOf(text: string, imported: object = {}): unknown {
  const { code } = asFunction(text, PATH);
  return new Function(idOf("grader/core/probes/b.ts"), `return ${code}`)(
    imported,
  );
}

Deno.test("asFunction() gives what a module exports, of what it imports", () => {
  const text = 'import { x, y as z } from "./b.ts";\n' +
    "/** Says why. */ export const sum = x + z;\n" +
    "export function twice() { return 2 * sum; }\nexport class A {}\n" +
    "export const { a, b: c } = { a: 1, b: 2 };\n";
  const { sum, twice, a, c, A } = exportsOf(text, { x: 1, y: 2 }) as Record<
    string,
    CallableFunction
  >;
  assertEquals([sum, twice(), a, c, typeof A], [3, 6, 1, 2, "function"]);
  assertEquals(asFunction(text, PATH).imports, ["grader/core/probes/b.ts"]);
});

Deno.test("asFunction() throws for what it would not do right", () => {
  for (
    const text of [
      'import x from "./b.ts";',
      'import * as x from "./b.ts";',
      "export default 1;",
      "export { a };",
    ]
  ) assertThrows(() => asFunction(text, PATH), Error, PATH);
});

Deno.test("declare() puts each module after those that it imports, once", async () => {
  const probes = "grader/core/probes/02_ops.ts";
  const text = await declare([probes]);
  const at = (path: string) => text.indexOf(`const ${idOf(path)} =`);
  assert(at("grader/core/probes/builtins.ts") >= 0);
  assert(at("grader/core/probes/builtins.ts") < at(probes));
  assertEquals(text.split(`const ${idOf(probes)} =`).length, 2);
});

Deno.test("programFor() knows the probes that it was asked for, and no solution", async () => {
  const text = await programFor(["02_ops"]);
  assert(
    text.includes('serve({"02_ops": grader_core_probes_02_ops_ts.probes}'),
  );
  assert(!text.includes("solutions_"));
  assert(!text.includes("03_backward"));
});
