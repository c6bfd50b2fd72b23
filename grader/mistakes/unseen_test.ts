import { assert, assertEquals } from "@std/assert";
import { EXERCISES } from "../course/course.ts";
import { grade } from "../grade.ts";
import { readKit } from "../workspace/workspace.ts";

const FOLDER = new URL("unseen/", import.meta.url);
const RECORD = new URL("names.json", FOLDER);

/** By file: by check that went wrong, the name it was given, or "". */
type Names = Record<string, Record<string, string>>;

async function nameAll(): Promise<Names> {
  const names: Names = {};
  const files = [...Deno.readDirSync(FOLDER)].map(({ name }) => name)
    .filter((name) => name.endsWith(".ts")).sort();
  for (const file of files) {
    const lesson = EXERCISES.find(({ number }) =>
      number === Number(file.slice(0, 2))
    )!;
    const text = readKit(`grader/mistakes/unseen/${file}`);
    const report = await grade(
      new Map([[lesson, { state: "written", text }]]),
      { exercises: [lesson], seed: 1 },
    );
    const wrong = report.exercises[0].checks.filter(({ verdict, stretch }) =>
      verdict !== "pass" && !stretch
    );
    names[file] = Object.fromEntries(
      wrong.map(({ name, mistake = "" }) => [name, mistake]),
    );
  }
  return names;
}

Deno.test("wrong implementations nobody had in mind lose points and are named", async () => {
  const names = await nameAll();
  if (Deno.env.get("GRADLINGS_RECORD") !== undefined) {
    Deno.writeTextFileSync(RECORD, `${JSON.stringify(names, null, 2)}\n`);
  }
  assertEquals(names, JSON.parse(Deno.readTextFileSync(RECORD)));

  const files = Object.values(names);
  const lost = files.filter((checks) => Object.keys(checks).length > 0);
  const named = files.filter((checks) => Object.values(checks).some(Boolean));
  assert(files.length >= 60);
  assert(lost.length / files.length >= 0.98, `${lost.length} lose points`);
  // Every name in the record has been read and found right.
  assert(named.length / files.length >= 0.75, `${named.length} are named`);
});
