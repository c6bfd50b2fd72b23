import { assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION } from "../dev/testing/edition.ts";
import { filesOf } from "../core/course/lesson.ts";
import { sharedKit } from "../dev/testing/fresh_kit.ts";
import { ran } from "../dev/testing/work_folder.ts";
import { pathOf } from "./paths.ts";
import { readKit } from "./workspace.ts";

const freshKit = sharedKit();

/** The stand-ins, as the commands of a fresh kit use them in tests. */
const IMPORT_MAP = "grader/kit/packages/stand_ins/import_map.json";

Deno.test("every visible test passes on the solutions", async () => {
  const kit = freshKit();
  kit.solve(...EDITION.exercises);
  const { code, out } = await kit.task("test");
  assertEquals(code, 0, out);
  const written = EDITION.exercises.map((lesson) =>
    readKit(filesOf(lesson).test).match(/^Deno\.test\(/gm)?.length ?? 0
  );
  assertStringIncludes(
    out,
    `All ${written.reduce((sum, count) => sum + count, 0)} tests pass.`,
  );
});

Deno.test("every visible test fails on its stub, test by test", async () => {
  const kit = freshKit();
  const tests = EDITION.exercises.map((lesson) => {
    const folder = `stub_${lesson.number}`;
    const write = (path: string, text: string) =>
      Deno.writeTextFileSync(new URL(`${folder}/${path}`, kit.root), text);
    Deno.mkdirSync(new URL(`${folder}/exercises/`, kit.root), {
      recursive: true,
    });
    for (const other of EDITION.exercises) {
      const { exercise, solution, stub } = filesOf(other);
      write(
        exercise,
        readKit(other.number < lesson.number ? solution : stub),
      );
    }
    const { test } = filesOf(lesson);
    write(test, readKit(test));
    return `${folder}/${test}`;
  });
  const { code, out } = await ran(
    [Deno.execPath(), "test", "--no-check"].concat(
      `--import-map=${new URL(IMPORT_MAP, kit.root)}`,
      tests,
    ),
    { cwd: pathOf(kit.root), env: { NO_COLOR: "1" } },
  );
  assertEquals(code, 1);
  assertStringIncludes(out, "| 0 passed |");
  for (const test of tests) {
    assertStringIncludes(out, `tests from ./${test}`, `${test} has run`);
  }
});
