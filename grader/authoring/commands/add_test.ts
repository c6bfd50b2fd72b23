import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import {
  OwnExerciseFolder,
  PAGE,
  stepsOf,
} from "../../dev/testing/own_exercise_page.ts";
import type { Ran } from "../../dev/testing/work_folder.ts";
import { readFolder } from "../folder.ts";
import { rehearse } from "../rehearse.ts";

/** How files of the page's exercise are changed: what is replaced in which. */
type Changes = readonly (readonly [file: string, from: string, to: string])[];

/** The files of the page's exercise, changed, by their names. */
function filesWith(changes: Changes): Map<string, string> {
  const files = new Map<string, string>();
  for (const step of stepsOf(PAGE)) {
    if (step.is === "file" && step.path.startsWith("../relu/")) {
      files.set(step.path.slice("../relu/".length), step.text);
    }
  }
  for (const [file, from, to] of changes) {
    const text = files.get(file)!;
    assertStringIncludes(text, from);
    files.set(file, text.replace(from, () => to));
  }
  return files;
}

/** Adds the page's exercise, changed, by the command. */
async function add(changes: Changes): Promise<Ran> {
  using place = new OwnExerciseFolder();
  const before = place.files();
  for (const [name, text] of filesWith(changes)) {
    await place.follow({ is: "file", path: `../relu/${name}`, text });
  }
  const ran = await place.kit.task("add", "../relu");
  if (ran.code !== 0) assertEquals(place.files(), before, "nothing changed");
  return ran;
}

/** What is reported of the page's exercise, changed. */
async function faultsWith(changes: Changes): Promise<readonly string[]> {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_own_" });
  try {
    for (const [name, text] of filesWith(changes)) {
      Deno.writeTextFileSync(`${folder}/${name}`, text);
    }
    return (await rehearse(readFolder(folder, EDITION), EDITION)).faults;
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

/** What is wrong in an author's files, found at the same step, and what is printed of it. */
const WRONG: readonly [changes: Changes, says: readonly string[]][] = [
  [
    [["checks.ts", "./networks.ts", "./network.ts"]],
    ["Cannot find module"],
  ],
  [
    [
      ["checks.ts", '"plain number":', '"plain":'],
      [
        "solution.ts",
        "export function",
        "export const more = 1;\nexport function",
      ],
    ],
    [
      'checks.ts: It has no probe for the check "plain number".',
      'solution.ts: It exports more, but "exports" in exercise.json',
    ],
  ],
  [
    [["checks.ts", 'recorder.note("c.data", relu(x).data);', "relu(x);"]],
    ['checks.ts: "plain number" notes nothing, so it could not fail.'],
  ],
  [
    [["solution.ts", "return out;", 'throw new Error("unfinished");']],
    ['checks.ts: "data" does not run on solution.ts: Error: unfinished.'],
  ],
  [
    [["checks.ts", "relu(x).data", "relu(x).data + Date.now() % 977"]],
    ['checks.ts: "plain number" does not pass with solution.ts: wrong.'],
  ],
  [
    [
      ["checks.ts", "relu(x).data", "x"],
      ["test.ts", "(-3)).data, 0", "(-3)).data, -3"],
    ],
    [
      '"plain number" passes with the stub, before anything is written.',
      "test.ts: It fails with solution.ts:",
    ],
  ],
  [
    [
      ["mistakes.ts", '"x.grad += 1"', '"x.grad += out.grad * 1"'],
    ],
    ['mistakes.ts: "relu-drops-incoming" loses no points.'],
  ],
  [
    [
      [
        "mistakes.ts",
        '["x.data > 0", "x.data >= 0"]',
        '["y.data > 0", "y.data >= 0"]',
      ],
      ["mistakes.ts", "relu-drops-incoming", "add-drops-incoming"],
    ],
    [
      'mistakes.ts: Mistake "relu-passes-at-zero": 0 times in the source',
      '"add-drops-incoming" is a mistake in exercise 2 already.',
    ],
  ],
];

for (const [changes, says] of WRONG) {
  const what = changes.map(([file, , to]) => `${file} with ${to}`).join(", ");
  Deno.test(`rehearse() refuses ${what.replaceAll("\n", " ")}, and says why`, async () => {
    const printed = (await faultsWith(changes)).join("\n").replaceAll(
      /\s+/g,
      " ",
    );
    for (const one of says) assertStringIncludes(printed, one);
    assert(!/gradlings_rehearsal_|file:\/\//.test(printed), printed);
  });
}

Deno.test("deno task add says everything that is wrong with the files, and changes nothing", async () => {
  const { code, out, err } = await add([
    ["checks.ts", "relu(x).data", "relu(x).date"],
    ["stub.ts", "./01_value.ts", "./1_value.ts"],
  ]);
  assertEquals([code, out], [1, ""], err);
  const printed = err.replaceAll(/\s+/g, " ");
  for (
    const says of [
      "../relu was not added:",
      "checks.ts: Line 39: Property 'date' does not exist on type 'Value'",
      "stub.ts: Line 3: Cannot find module",
      "Nothing in the kit has changed.",
    ]
  ) assertStringIncludes(printed, says);
  assert(!/gradlings_rehearsal_|file:\/\//.test(err), err);
  for (const line of err.split("\n")) assert(line.length <= 80, line);
});

Deno.test("deno task add adds what may be an oversight, asks about it, and brings a changed stub when it adds again", async () => {
  using place = new OwnExerciseFolder();
  const files = filesWith([
    ["checks.ts", "[3, -3, random.positive()]", "[3, -3]"],
    ["checks.ts", "relu(x).data", "(relu(x), x)"],
  ]);
  for (const [name, text] of files) {
    await place.follow({ is: "file", path: `../relu/${name}`, text });
  }
  const first = await place.kit.task("add", "../relu");
  assertEquals(first.code, 0, first.err);
  const printed = first.out.replaceAll(/\s+/g, " ");
  assertStringIncludes(
    printed,
    'Please check: "plain number" tries the same with every seed',
  );
  assertStringIncludes(
    printed,
    'Please check: "plain number" also passes when relu does nothing.',
  );
  const text = files.get("stub.ts")!
    .replace("TODO: write relu", "TODO: relu");
  await place.follow({ is: "file", path: "../relu/stub.ts", text });
  const { code, out } = await place.kit.task("add", "../relu");
  assertEquals(code, 0);
  assert(!out.includes("was left as it is"), out);
  assertEquals(place.kit.read("exercises/09_relu.ts"), text);
});

Deno.test("deno task add --remove refuses what was never added, and the kit's own exercises", async () => {
  using place = new OwnExerciseFolder();
  for (const name of ["relu", "ops"]) {
    const { code, err } = await place.kit.task("add", "--remove", name);
    assertEquals(code, 2);
    assertStringIncludes(err, `No exercise "${name}" was added to this copy`);
  }
});

Deno.test("deno task add does not overwrite another file in the place of one of its own", async () => {
  using place = new OwnExerciseFolder();
  const steps = stepsOf(PAGE);
  const first = steps.findIndex(({ is }) => is === "command");
  for (const step of steps.slice(0, first)) await place.follow(step);
  const theirs = new URL("lessons/09_relu.md", place.kit.root);
  Deno.writeTextFileSync(theirs, "mine\n");
  const before = place.files();
  const { code, err } = await place.kit.task("add", "../relu");
  assertEquals(code, 1);
  assertStringIncludes(
    err,
    "The kit has another file lessons/09_relu.md already",
  );
  assertEquals(place.files(), before);
});
