import { assert, assertEquals } from "@std/assert";
import { pathOf } from "../../kit/paths.ts";
import { KIT } from "../../kit/workspace.ts";
import { filesUnder } from "../attacks/look.ts";
import { type Step, stepsOf } from "./ok.ts";

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
  const tests = testsOf({ npm: false });
  const ignored = tests.groups!.map((group) => {
    const [first] = group;
    return first.slice("--ignore=".length).split(",");
  });
  for (const path of new Set(ignored.flat())) {
    Deno.statSync(new URL(`../../../${path}`, import.meta.url));
  }
  for (const paths of ignored) assert(paths.includes("grader/page/"));
  assertEquals(tests.missing?.includes("npm"), true);
});

Deno.test("stepsOf() tests every file of the kit once", () => {
  const groups = testsOf({}).groups!.map((group) => ({
    ignored: group.filter((arg) => arg.startsWith("--ignore="))
      .flatMap((arg) => arg.slice("--ignore=".length).split(",")),
    paths: group.filter((arg) => !arg.startsWith("-")),
  }));
  const isUnder = (file: string) => (path: string) => file.startsWith(path);
  const files = ["grader", "lessons", "solutions"].flatMap((folder) =>
    filesUnder(pathOf(new URL(folder, KIT)))
      .map((path) => path.slice(pathOf(KIT).length))
  );
  assert(files.length > 200);
  for (const file of files.filter((file) => file.endsWith("_test.ts"))) {
    const taken = groups.filter(({ ignored, paths }) =>
      paths.some(isUnder(file)) && !ignored.some(isUnder(file))
    );
    assertEquals([file, taken.length], [file, 1]);
  }
});

function testsOf(conditions: Partial<typeof ALL>): Step {
  return stepsOf({ ...ALL, ...conditions })
    .find(({ name }) => name === "tests")!;
}
