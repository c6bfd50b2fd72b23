import { assert, assertEquals } from "@std/assert";
import { EDITION, gradeHere } from "../../dev/testing/edition.ts";
import { KeptThreads } from "../../dev/testing/kept_threads.ts";
import { readKit } from "../../kit/workspace.ts";

const FOLDER = new URL("../../corpus/wrong/", import.meta.url);
const RECORD = new URL("names.json", FOLDER);

/** How long a step may take, in milliseconds: one of the files never ends. */
const PATIENCE_MS = 3_000;

/** The files that lose points and get no name: their mistakes are not known. */
const UNNAMED = [
  "01_two_text_and_shared_prev.ts",
  "02_two_pow_sign_and_sub_leaf.ts",
  "05_extra_inputs_cut_off.ts",
  "05_one_input_per_neuron.ts",
];

/** By file: by check that went wrong, the mistake or the slip that was named, or "". */
type Names = Record<string, Record<string, string>>;

async function nameAll(): Promise<Names> {
  const names: Names = {};
  const threads = new KeptThreads();
  const observer = threads.observer(PATIENCE_MS);
  const files = [...Deno.readDirSync(FOLDER)].map(({ name }) => name)
    .filter((name) => name.endsWith(".ts")).sort();
  for (const file of files) {
    const lesson = EDITION.exercises.find(({ number }) =>
      number === Number(file.slice(0, 2))
    )!;
    const text = readKit(`grader/corpus/wrong/${file}`);
    const report = await gradeHere(
      new Map([[lesson, { state: "written", text }]]),
      { exercises: [lesson], observer },
    );
    const wrong = report.exercises[0].checks.filter(({ verdict, bonus }) =>
      verdict !== "pass" && !bonus
    );
    names[file] = Object.fromEntries(
      wrong.map(({ name, feedback }) => [
        name,
        feedback?.mistakes?.map(({ id }) => id).join("+") ??
          (feedback?.remark?.kind === "slip" ? feedback.remark.slip : ""),
      ]),
    );
  }
  await threads.stop();
  return names;
}

Deno.test("wrong implementations nobody had in mind lose points and are named", async () => {
  const names = await nameAll();
  if (Deno.env.get("GRADLINGS_RECORD") !== undefined) {
    Deno.writeTextFileSync(RECORD, `${JSON.stringify(names, null, 2)}\n`);
  }
  assertEquals(names, JSON.parse(Deno.readTextFileSync(RECORD)));

  const files = Object.keys(names);
  assert(files.length >= 110, `${files.length} files`);
  const passing = files.filter((file) => isEmpty(names[file]));
  assertEquals(passing, []);
  // Every name in the record has been read and found right.
  const unnamed = files.filter((file) =>
    Object.values(names[file]).every((name) => name === "")
  );
  assertEquals(unnamed, UNNAMED);
});

function isEmpty(checks: Names[string]): boolean {
  return Object.keys(checks).length === 0;
}
