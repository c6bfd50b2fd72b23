import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Report } from "../report/record.ts";
import { FreshKit } from "../testing/fresh_kit.ts";
import { PAGE, Place, stepsOf } from "../testing/own_exercise_page.ts";
import { readKit } from "../workspace/workspace.ts";
import { FILES } from "./folder.ts";

Deno.test("the page of an own exercise, followed word for word in an empty home, is right", async () => {
  const all = stepsOf(PAGE);
  const written = all.flatMap((step) => step.is === "file" ? step.path : []);
  assertEquals(
    written,
    [...Object.keys(FILES).map((name) => `../relu/${name}`)].concat(
      "exercises/09_relu.ts",
    ),
  );
  const printed = all.filter((step) => step.is === "command" && step.prints);
  assertEquals(
    printed.length,
    PAGE.match(/^```sh\n.*\n```\n\n```text/gm)?.length,
  );
  using place = new Place();
  const before = place.files();
  let graded = false;
  let assigned = false;
  for (const step of all) {
    await place.follow(step);
    if (step.is === "command" && step.words[0] === "class") {
      const path = `${place.path}/results/records/ada.json`;
      const { report } = JSON.parse(Deno.readTextFileSync(path));
      assertEquals([report.points, report.maxPoints], [10, 10]);
      graded = true;
    }
    if (step.is === "command" && step.words[0] === "assign") {
      const recorded = `${place.path}/homework/recorded/09_relu.json`;
      assert(Deno.statSync(recorded).isFile);
      const given = Deno.readDirSync(`${place.path}/homework/solutions`);
      assertEquals(Array.from(given).length, 8, "relu's is not among them");
      assigned = true;
    }
    if (step.is === "command" && step.words.includes("--remove")) {
      const now = place.files();
      const saved = `${place.path}/gradlings/exercises/09_relu.ts.saved-1`;
      assert(now.delete(saved));
      assertEquals(now, before, "the kit is as it was");
    }
  }
  assert(graded && assigned);
});

Deno.test("an extra check, added to exercise 2 as the page says, is run and can fail", async () => {
  using kit = new FreshKit();
  const [row] = PAGE.match(
    /(?<=^```json\n)\{\n {2}"name": "three.*?(?=\n```)/ms,
  )!;
  const [probe] = PAGE.match(/(?<=^```ts ignore\n)"three.*?(?=\n```)/ms)!;
  const [hints] = PAGE.match(/(?<=^```md\n)## three.*?(?=\n```)/ms)!;
  edit(kit, "grader/course/rows/02_ops.json", (text) => {
    const end = text.lastIndexOf("\n    ]");
    return `${text.slice(0, end)},\n${row}${text.slice(end)}`;
  });
  edit(kit, "grader/checks/02_ops.ts", (text) => {
    const end = text.lastIndexOf("};");
    return `${text.slice(0, end)}${probe}\n};\n`;
  });
  edit(kit, "lessons/02_ops_hints.md", (text) => `${text}\n${hints}\n`);
  const solution = readKit("solutions/02_ops.ts");
  for (
    const [text, verdict] of [
      [solution, "pass"],
      [solution.replace("x.grad += y.data", "x.grad += x.data"), "wrong"],
    ]
  ) {
    edit(kit, "exercises/02_ops.ts", () => text);
    const { out } = await kit.task("grade", "2", "--json");
    const { exercises }: Report = JSON.parse(out);
    const { checks: [first] } = exercises[0];
    const extra = exercises[0].checks.find(({ name }) =>
      name === "three factors"
    );
    assertEquals(first.verdict, "pass");
    assertEquals([extra?.verdict, extra?.stretch], [verdict, true]);
  }
});

function edit(
  kit: FreshKit,
  path: string,
  change: (text: string) => string,
): void {
  const text = change(kit.read(path));
  Deno.writeTextFileSync(new URL(path, kit.root), text);
}

Deno.test("with all nine right, the points come on top and the chain is the eight's", async () => {
  using place = new Place();
  for (const step of stepsOf(PAGE)) {
    await place.follow(step);
    if (step.is === "command" && step.words[0] === "add") break;
  }
  const { kit } = place;
  const solved = ["value", "ops", "backward", "neuron", "layer", "mlp"]
    .concat("ice_cream", "training");
  for (const [i, name] of solved.entries()) {
    const file = `0${i + 1}_${name}.ts`;
    edit(kit, `exercises/${file}`, () => readKit(`solutions/${file}`));
  }
  const wrong = stepsOf(PAGE).find((step) =>
    step.is === "file" && step.path === "exercises/09_relu.ts"
  )!;
  for (
    const [step, points, verdict] of [
      [undefined, 100, "not-started"],
      [wrong, 104, "wrong"],
    ] as const
  ) {
    if (step !== undefined) await place.follow(step);
    const { out } = await kit.task("grade", "--json");
    const report: Report = JSON.parse(out);
    assertEquals([report.points, report.maxPoints], [points, 110]);
    assertEquals(report.exercises[8].verdict, verdict);
    assertEquals(report.chain.verdict, "pass");
  }
  const { code, err } = await kit.task("test");
  assertEquals(code, 2);
  assertStringIncludes(err, "deno task add --remove relu");
});

Deno.test("a class is graded again when the exercise has changed, and only then", async () => {
  using place = new Place();
  const steps = stepsOf(PAGE);
  const grading = steps.find((step) =>
    step.is === "command" && step.words[0] === "class"
  );
  const adding = steps.find((step) => step.is === "command")!;
  assert(grading?.is === "command");
  for (const step of steps.slice(0, steps.indexOf(grading))) {
    await place.follow(step);
  }
  const words = grading.words;
  await place.kit.task(...words);
  const { out: unchanged } = await place.kit.task(...words);
  assertStringIncludes(unchanged, "unchanged");
  const checks = `${place.path}/relu/checks.ts`;
  const text = Deno.readTextFileSync(checks);
  Deno.writeTextFileSync(checks, text.replace("[3, -3,", "[4, -3,"));
  await place.follow({ ...adding, prints: undefined } as typeof adding);
  const { out: changed } = await place.kit.task(...words);
  assert(!changed.includes("unchanged"), changed);
});
