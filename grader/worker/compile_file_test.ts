import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { compileFile } from "./compile_file.ts";
import { PARAMETERS } from "./messages.ts";

/** Runs a file. Returns its exports and the modules that it imported. */
async function run(text: string) {
  const { code } = compileFile("01_a.ts", text);
  const exports: Record<string, unknown> = {};
  const asked: unknown[] = [];
  await new Function(
    PARAMETERS,
    `return (async () => {${code}\n})();`,
  )(
    exports,
    (name: string) => asked.push(name),
    (name: string) => Promise.resolve(asked.push(name)),
    { url: "file:///files/01_a.ts" },
  );
  return { exports, asked, code };
}

Deno.test("compileFile() takes away types and keeps exports", async () => {
  const { exports } = await run("export const a: number = 1 as number;");
  assertEquals(exports.a, 1);
});

Deno.test("compileFile() knows names with spaces, and a file's own __esModule", async () => {
  const { exports } = await run(
    'const f = 1;\nexport { f as "a name" };\nexport var __esModule = 2;',
  );
  assertEquals(exports["a name"], 1);
  assertEquals(exports.__esModule, 2);
});

Deno.test("compileFile() knows all line ends, a byte-order mark and a hashbang", async () => {
  const { exports, code } = await run(
    "\uFEFF#!/bin/deno\r// a comment\rexport const a = `b\rc`;\r\nexport const d = 1;",
  );
  assertEquals({ a: exports.a, d: exports.d }, { a: "b\nc", d: 1 });
  assert(!code.includes("\r"));
});

Deno.test("compileFile() hands imports at run time to the one who runs the file", async () => {
  const { asked } = await run(
    'await import(new URL("./02_b.ts", import.meta.url).href);',
  );
  assertEquals(asked, ["file:///files/02_b.ts"]);
});

Deno.test("compileFile() reports a syntax error with its place, as Deno does", () => {
  const { code } = compileFile("01_a.ts", "const a = 1;\nconst = 2;\n");
  assertStringIncludes(code, "throw new SyntaxError(");
  assertStringIncludes(code, "at file:///files/01_a.ts:2:7");
});

Deno.test("compileFile() lists what a file imports, types left out", () => {
  const text = 'import { a } from "./01_a.ts";\n' +
    'import type { B } from "./02_b.ts";\nexport const c: B = a;\n';
  assertEquals(compileFile("03_c.ts", text).imports, ["./01_a.ts"]);
});

Deno.test("compileFile() leaves what is in quotes in them, and a method's name alone", async () => {
  const { exports } = await run(
    'export const a = "no import.meta and no import() here";\n' +
      "export const b = { import(x: number) { return x; } }.import(2);\n" +
      "export const c = import.meta.url;",
  );
  assertEquals(exports.b, 2);
  assertEquals(exports.c, "file:///files/01_a.ts");
});
