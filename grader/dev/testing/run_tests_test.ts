import { assertEquals, assertStringIncludes } from "@std/assert";
import { runTests } from "./run_tests.ts";

const PASSES = 'Deno.test("one", () => {}); Deno.test("two", () => {});';
const FAILS = 'Deno.test("three", () => { throw new Error("No."); });';
const BREAKS = "const;";

Deno.test("runTests() adds up what its processes say", async () => {
  assertEquals(await run({ a: PASSES, b: PASSES }), {
    code: 0,
    last: ["4 passed, 0 failed"],
  });
});

Deno.test("runTests() goes on after a failure, and names what failed", async () => {
  const { code, last } = await run({ a: FAILS, b: BREAKS, c: PASSES });
  assertEquals(code, 1);
  assertStringIncludes(last[0], "Failed: ");
  for (const name of ["a_test.ts", "b_test.ts"]) {
    assertStringIncludes(last[0], name);
  }
  assertEquals(last[0].includes("c_test.ts"), false);
  assertEquals(last[1], "2 passed, 2 failed");
});

async function run(files: Readonly<Record<string, string>>) {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_" });
  try {
    const groups = Object.entries(files).map(([name, text]) => {
      const path = `${folder}/${name}_test.ts`;
      Deno.writeTextFileSync(path, text);
      return [path];
    });
    const said: string[] = [];
    const args = ["test", "--no-check", "--no-config"];
    const code = await runTests(args, groups, 2, (text) => said.push(text));
    return { code, last: said.filter((text) => !text.startsWith("##")) };
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}
