import { assert, assertEquals } from "@std/assert";
import { modulesBehind } from "../../instructor/handout/modules.ts";
import { bundle, faultsOfNames } from "./browser.ts";
import { readModules } from "./modules.ts";

Deno.test("readModules() sees static, dynamic and type imports, of the kit and others", async () => {
  const modules = await readModules();
  const importsOf = (path: string) =>
    modules.find((one) => one.path === path)!.imports
      .map(({ specifier, path }) => path ?? specifier);
  const reference = importsOf("grader/core/oracle/reference_oracle.ts");
  assert(reference.includes("grader/core/probes/run.ts"), "static");
  assert(reference.includes("grader/core/mistakes/mutants.ts"), "dynamic");
  assert(reference.includes("grader/core/oracle/oracle.ts"), "type");
  assert(
    importsOf("grader/kit/load_oracle.ts")
      .includes("grader/core/oracle/recorded_oracle.ts"),
    "typeof import",
  );
  assert(
    importsOf("grader/authoring/record_mistakes.ts").includes("node:module"),
  );
  assert(
    importsOf("grader/dev/structure/rules_test.ts").includes("@std/assert"),
  );
});

Deno.test("deno task grade and deno task lesson wait for no module that only wrong work or a watch needs", async () => {
  const modules = await modulesBehind([
    "grader/cli/commands/grade.ts",
    "grader/cli/commands/lesson.ts",
  ]);
  assert(modules.includes("grader/cli/answer.ts"), "it sees modules at all");
  const late =
    /^grader\/(?:cli\/watch\/|core\/remarks\/(?!brackets|source_text))/;
  assertEquals(modules.filter((path) => late.test(path)), []);
});

Deno.test("readModules() leaves out submissions and stubs", async () => {
  const paths = (await readModules()).map(({ path }) => path);
  assert(paths.includes("mod.ts"));
  assert(paths.includes("solutions/08_training.ts"));
  assertEquals(
    paths.filter((path) => /corpus|stubs|exercises\//.test(path)),
    [],
  );
});

Deno.test("faultsOfNames() reports names that a browser does not know", async () => {
  assertEquals(await faultsOfNames(["grader/core/report/layout.ts"]), []);
  const [fault] = await faultsOfNames(["grader/kit/paths.ts"]);
  assert(fault.includes("Cannot find name 'Deno'"), fault);
});

Deno.test("bundle() gives a size, or says why there is none", async () => {
  const good = await bundle(["grader/core/report/layout.ts"]);
  if ("unreachable" in good) return; // without npm there is no bundler
  assert("bytes" in good && good.bytes > 500, JSON.stringify(good));
  const bad = await bundle(["grader/core/no_such_file.ts"]);
  assert("fault" in bad && bad.fault.includes("no_such_file"));
});
