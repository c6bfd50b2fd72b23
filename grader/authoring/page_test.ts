import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Report } from "../core/report/report.ts";
import { FreshKit } from "../dev/testing/fresh_kit.ts";
import {
  OwnExerciseFolder,
  PAGE,
  stepsOf,
} from "../dev/testing/own_exercise_page.ts";
import { readKit } from "../kit/workspace.ts";
import { FILES } from "./folder.ts";

Deno.test("grader/authoring/README.md works when it is followed word for word in an empty home", async () => {
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
  using place = new OwnExerciseFolder();
  const before = place.files();
  let graded = false;
  let assigned = false;
  for (const step of all) {
    await place.follow(step);
    if (step.is === "command" && step.words[0] === "class") {
      const path = `${place.path}/results/records/ada.json`;
      const { report } = JSON.parse(Deno.readTextFileSync(path));
      assertEquals([report.points, report.maxPoints], [10, 10]);
      await gradesAgain(place, step.words);
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

/** A class is graded again after an added exercise has changed, and only then. */
async function gradesAgain(
  place: OwnExerciseFolder,
  words: readonly string[],
): Promise<void> {
  const grade = async () => (await place.run(words)).out;
  assertStringIncludes(await grade(), "unchanged");
  const checks = `${place.path}/relu/checks.ts`;
  const text = Deno.readTextFileSync(checks);
  for (const now of [text.replace("[3, -3,", "[4, -3,"), text]) {
    Deno.writeTextFileSync(checks, now);
    assertEquals((await place.run(["add", "../relu"])).code, 0);
    if (now !== text) assert(!(await grade()).includes("unchanged"));
  }
}

Deno.test("deno task grade runs an extra check that was added as the page says", async () => {
  using kit = new FreshKit();
  const [row] = PAGE.match(
    /(?<=^```json\n)\{\n {2}"name": "three.*?(?=\n```)/ms,
  )!;
  const [probe] = PAGE.match(/(?<=^```ts ignore\n)"three.*?(?=\n```)/ms)!;
  const [hints] = PAGE.match(/(?<=^```md\n)## three.*?(?=\n```)/ms)!;
  edit(kit, "grader/core/course/rows/02_ops.json", (text) => {
    const end = text.lastIndexOf("\n    ]");
    return `${text.slice(0, end)},\n${row}${text.slice(end)}`;
  });
  edit(kit, "grader/core/probes/02_ops.ts", (text) => {
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
    assertEquals([extra?.verdict, extra?.bonus], [verdict, true]);
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

Deno.test("deno task grade adds the points of an added exercise, and runs only the kit's own eight together", async () => {
  using place = new OwnExerciseFolder();
  const { kit } = place;
  for (const step of stepsOf(PAGE)) {
    if (step.is !== "command") await place.follow(step);
    else if (step.words[0] === "add") break;
  }
  assertEquals((await kit.task("add", "../relu")).code, 0);
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
    assertEquals(report.together.verdict, "pass");
  }
  const { code, err } = await kit.task("ok");
  assertEquals(code, 2);
  assertStringIncludes(err, "deno task add --remove relu");
});
