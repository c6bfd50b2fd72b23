import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { PAGE, Place, stepsOf } from "../testing/own_exercise_page.ts";
import type { Ran } from "../testing/work_folder.ts";

/** Has the exercise of the page added after changes of its files; what comes of it. */
async function add(
  changes: Readonly<Record<string, (text: string) => string>>,
): Promise<Ran> {
  using place = new Place();
  const before = place.files();
  for (const step of stepsOf(PAGE)) {
    if (step.is !== "file" || !step.path.startsWith("../relu/")) continue;
    const change = changes[step.path.slice("../relu/".length)];
    const text = change === undefined ? step.text : change(step.text);
    assert(change === undefined || text !== step.text, step.path);
    await place.follow({ ...step, text });
  }
  const ran = await place.kit.task("add", "../relu");
  if (ran.code !== 0) assertEquals(place.files(), before, "nothing changed");
  return ran;
}

/** What is replaced in which file, and what is said then. */
const WRONG: [file: string, from: string, to: string, says: string][] = [
  [
    "checks.ts",
    "relu(x).data",
    "relu(x).date",
    "checks.ts: Line 33: Property 'date' does not exist on type 'Value'",
  ],
  ["checks.ts", '"plain number":', '"plain":', "no probe for the check"],
  ["checks.ts", "./networks.ts", "./network.ts", "Cannot find module"],
  [
    "checks.ts",
    'notebook.note("c.data", relu(x).data);',
    "relu(x);",
    'checks.ts: "plain number" notes nothing: it could not fail.',
  ],
  [
    "checks.ts",
    "relu(x).data",
    "x",
    '"plain number" passes with the stub, before anything is written.',
  ],
  [
    "checks.ts",
    "relu(x).data",
    "relu(x).data + Date.now() % 977",
    'checks.ts: "plain number" does not pass with solution.ts: wrong.',
  ],
  [
    "solution.ts",
    "export function",
    "export const more = 1;\nexport function",
    'solution.ts: It exports more, which "exports" in exercise.json',
  ],
  [
    "solution.ts",
    "return out;",
    'throw new Error("unfinished");',
    'checks.ts: "data" does not run on solution.ts: Error: unfinished.',
  ],
  [
    "stub.ts",
    "./01_value.ts",
    "./1_value.ts",
    "stub.ts: Line 3: Cannot find module",
  ],
  [
    "test.ts",
    "(-3)).data, 0",
    "(-3)).data, -3",
    "test.ts: It fails with solution.ts:",
  ],
  [
    "mistakes.ts",
    '"x.grad += 1"',
    '"x.grad += out.grad * 1"',
    'mistakes.ts: "relu-drops-incoming" loses no point.',
  ],
  [
    "mistakes.ts",
    '["x.data > 0", "x.data >= 0"]',
    '["y.data > 0", "y.data >= 0"]',
    'mistakes.ts: Mistake "relu-passes-at-zero": 0 times in the source',
  ],
  [
    "mistakes.ts",
    "relu-drops-incoming",
    "add-drops-incoming",
    '"add-drops-incoming" is a mistake in exercise 2 already.',
  ],
];

for (const [file, from, to, says] of WRONG) {
  Deno.test(`${file} with ${to.split("\n")[0]} is not added, and it is said why`, async () => {
    const changes = { [file]: (text: string) => text.replace(from, () => to) };
    const { code, out, err } = await add(changes);
    assertEquals([code, out], [1, ""], err);
    const said = err.replaceAll(/\s+/g, " ");
    assertStringIncludes(said, "../relu was not added:");
    assertStringIncludes(said, says);
    assertStringIncludes(said, "Nothing in the kit has changed.");
    assert(!/gradlings_trial_|file:\/\//.test(err), err);
    for (const line of err.split("\n")) assert(line.length <= 80, line);
  });
}

Deno.test("what looks like an oversight is added, and asked about", async () => {
  const { code, out } = await add({
    "checks.ts": (text) =>
      text.replace("[3, -3, random.positive()]", "[3, -3]")
        .replace("relu(x).data", "(relu(x), x)"),
  });
  assertEquals(code, 0);
  const said = out.replaceAll(/\s+/g, " ");
  assertStringIncludes(
    said,
    'Please look: "plain number" tries the same with every seed',
  );
  assertStringIncludes(
    said,
    'Please look: "plain number" passes too when relu does nothing.',
  );
});

Deno.test("added again with another stub, the new one lies in exercises", async () => {
  using place = new Place();
  for (const step of stepsOf(PAGE)) {
    await place.follow(step);
    if (step.is === "command") break;
  }
  const stub = stepsOf(PAGE).find((step) =>
    step.is === "file" && step.path.endsWith("stub.ts")
  ) as { is: "file"; path: string; text: string };
  const text = stub.text.replace("TODO: write relu", "TODO: relu");
  await place.follow({ ...stub, text });
  const { code, out } = await place.kit.task("add", "../relu");
  assertEquals(code, 0);
  assert(!out.includes("was left as it is"), out);
  assertEquals(place.kit.read("exercises/09_relu.ts"), text);
});

Deno.test("what was never added is not removed, and the kit's own is not either", async () => {
  using place = new Place();
  for (const name of ["relu", "ops"]) {
    const { code, err } = await place.kit.task("add", "--remove", name);
    assertEquals(code, 2);
    assertStringIncludes(err, `No exercise "${name}" was added to this copy`);
  }
});

Deno.test("a file of something else in the place of one is not overwritten", async () => {
  using place = new Place();
  const steps = stepsOf(PAGE);
  const first = steps.findIndex(({ is }) => is === "command");
  for (const step of steps.slice(0, first)) await place.follow(step);
  const theirs = new URL("lessons/09_relu.md", place.kit.root);
  Deno.writeTextFileSync(theirs, "mine\n");
  const before = place.files();
  const { code, err } = await place.kit.task("add", "../relu");
  assertEquals(code, 1);
  assertStringIncludes(err, "The kit has a file lessons/09_relu.md already");
  assertEquals(place.files(), before);
});
