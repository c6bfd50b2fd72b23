import { assertEquals } from "@std/assert";
import { changedParts, partsOf } from "./declarations.ts";

const SOURCE = `import { Value } from "./01_value.ts";

/** Adds. */
export function add(a: number): number {
  return a;
}

// A helper.
const twice = (a: number) => a * 2;

export class Neuron {
  forward() {
    return 1;
  }
}
`;

Deno.test("a file is taken apart into its declarations", () => {
  const parts = partsOf(SOURCE);
  assertEquals([...parts.keys()], ["the imports", "add", "twice", "Neuron"]);
  assertEquals(
    parts.get("add"),
    "export function add(a: number): number {\n  return a;\n}",
  );
});

Deno.test("the parts that changed are named", () => {
  const after = SOURCE.replace("return a;", "return a + 1;")
    .replace("return 1;", "return 2;");
  assertEquals(changedParts(SOURCE, after), ["add", "Neuron"]);
});

Deno.test("imports are a part of their own", () => {
  const after = SOURCE.replace("{ Value }", "{ Value as V }");
  assertEquals(changedParts(SOURCE, after), ["the imports"]);
});

Deno.test("comments and line ends do not count as changes", () => {
  const after = SOURCE.replace("Adds.", "Adds up.").replaceAll("\n", "\r\n");
  assertEquals(changedParts(SOURCE, after), []);
});

Deno.test("a part that is gone has changed, and so has a new one", () => {
  const after = SOURCE.replace("const twice", "const thrice");
  assertEquals(changedParts(SOURCE, after), ["thrice", "twice"]);
});
