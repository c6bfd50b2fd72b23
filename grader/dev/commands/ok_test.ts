import { assertEquals } from "@std/assert";
import { stepsOf } from "./ok.ts";

const ALL = { tests: true, map: ["--cached-only"], npm: true, standIns: false };

function names(conditions: Partial<typeof ALL>): string[] {
  return stepsOf({ ...ALL, ...conditions })
    .filter(({ args }) => args !== undefined).map(({ name }) => name);
}

Deno.test("stepsOf() has every gate, the tests last but one", () => {
  assertEquals(names({}), [
    ...["format", "lint", "types", "documentation", "structure"],
    ...["tests", "publishing"],
  ]);
});

Deno.test("stepsOf() leaves out what was not asked for or cannot be done", () => {
  const all = names({});
  const without = (name: string) => all.filter((one) => one !== name);
  assertEquals(names({ tests: false }), without("tests"));
  assertEquals(names({ standIns: true }), without("publishing"));
  assertEquals(names({ npm: false }), without("types"));
});

Deno.test("stepsOf() without npm runs the tests that need none", () => {
  const tests = stepsOf({ ...ALL, npm: false })
    .find(({ name }) => name === "tests");
  const args = tests?.args as readonly string[];
  const [ignored] = args.filter((arg) => arg.startsWith("--ignore="));
  for (const path of ignored.slice("--ignore=".length).split(",")) {
    Deno.statSync(new URL(`../../../${path}`, import.meta.url));
  }
  assertEquals(tests?.missing?.includes("npm"), true);
});
