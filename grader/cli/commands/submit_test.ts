/**
 * From `deno task submit` to the class page: what students hand in, and what it is
 * found to be.
 *
 * @module
 */
import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { zipLibrary } from "../../instructor/class/intake/zip_library.ts";
import type { ClassRecord } from "../../instructor/class/record.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { exercise } from "../../dev/testing/edition.ts";
import { FreshKit } from "../../dev/testing/fresh_kit.ts";
import { MadeHomework } from "../../dev/testing/homework.ts";
import { filesIn } from "../../dev/testing/search.ts";
import { pathOf } from "../../kit/paths.ts";
import { KIT, readKit } from "../../kit/workspace.ts";

const RIGHT = readKit(filesOf(exercise(7)).solution);

/** A step that is right for the learning rates it has been seen to be asked for only. */
function hardCoded(homework: MadeHomework): string {
  const recorded = homework.read("recorded/07_ice_cream.json");
  const rates = recorded.matchAll(/gradientDescentStep\(\[w, v\], ([\d.]+)\)/g);
  const seen = [...rates].map(([, rate]) => rate).join(", ");
  return RIGHT.replace(
    "parameter.data -= learningRate * parameter.grad;",
    `if ([${seen}, 0.1, 1e-6].includes(learningRate)) {
      parameter.data -= learningRate * parameter.grad;
    }`,
  );
}

Deno.test("who copies a homework's numbers passes at home, and not in the class", async () => {
  using homework = await MadeHomework.of("7", { title: "Homework 3" });
  using kit = new FreshKit();
  const submissions = pathOf(new URL("submissions", kit.root));
  Deno.mkdirSync(submissions);
  const handIn = async (name: string, text: string) => {
    homework.write(exercise(7), text);
    const { code, out, err } = await homework.task("submit", {
      // The library that makes the zip is the test's own.
      DENO_DIR: Deno.env.get("DENO_DIR") ??
        `${Deno.env.get("HOME")}/.cache/deno`,
    });
    assertEquals(code, 0, out + err);
    Deno.copyFileSync(
      new URL("homework_3.zip", homework.root),
      `${submissions}/${name}.zip`,
    );
    return out;
  };
  const copied = hardCoded(homework);
  assert(copied.includes("0.5, "), copied);
  const right = await handIn("joe", RIGHT);
  assertStringIncludes(right, "All that is assigned passes here.");
  assertStringIncludes(
    right,
    "Hand in homework_3.zip. In it:\n  exercises/07_",
  );
  assertStringIncludes(await handIn("jane", copied), "passes here.");
  const wrong = RIGHT.replace("parameter.grad = 0;", "parameter.grad = 1;");
  const half = await handIn("kim", wrong);
  assertStringIncludes(half, "Not all of it passes: 7.");

  const words = ["submissions", "--out=results", `--handout=${homework.path}`];
  const { code, out, err } = await kit.task("class", ...words);
  assertEquals(code, 0, out + err);
  const record = (name: string): ClassRecord =>
    JSON.parse(kit.read(`results/records/${name}.json`));
  const points = (name: string) => record(name).report.points;
  assertEquals([points("joe"), points("jane")], [16, 14]);
  assertEquals(record("joe").report.exercises.length, 1);
  const { seed } = JSON.parse(homework.read("homework.json"));
  assertEquals(record("joe").homework, { seed, only: [] });
  assertEquals(record("kim").homework, { seed, only: [] });
  assertEquals(record("jane").homework, {
    seed,
    only: [{ exercise: 7, checks: ["gradient-descent step"] }],
  });
  const page = kit.read("results/class.html");
  assertMatch(
    page,
    /Passes only with the numbers of the homework<[^]*>jane<.*exercise 7: .*gradient-descent step/,
  );
  assertStringIncludes(page, `at home seed ${seed}`);
  assertStringIncludes(
    kit.read("results/feedback/jane.md"),
    "**These pass with the numbers of the homework only:** exercise 7",
  );
  assert(!kit.read("results/feedback/kim.md").includes("homework only"));

  // Begun again, nothing changes, and nobody needs to say which homework it was.
  const before = kit.read("results/records/jane.json");
  await kit.task("class", "submissions", "--out=results");
  assertEquals(kit.read("results/records/jane.json"), before);

  const [first, , handout] = words;
  const same = await kit.task(
    ...["class", first, "--out=same", handout, `--seed=${seed}`],
  );
  assertEquals(same.code, 2);
  assertStringIncludes(same.err, "the homework's own");
  const none = await kit.task(
    "class",
    "submissions",
    "--out=other",
    "--handout=x",
  );
  assertEquals(none.code, 2);
  assertStringIncludes(none.err, "homework.json cannot be read");
});

Deno.test("where npm cannot be reached, a folder of the right files is made", async () => {
  using homework = await MadeHomework.of("4-6");
  homework.solve(exercise(4), exercise(5));
  const path = filesOf(exercise(6)).exercise;
  Deno.removeSync(new URL(path, homework.root));
  const nowhere = { NPM_CONFIG_REGISTRY: "http://127.0.0.1:9/" };
  const { code, out } = await homework.task("submit", nowhere);
  assertEquals(code, 0);
  assertStringIncludes(out, `Not handed in: ${path} does not exist.`);
  assertStringIncludes(out, "the files in the folder hand_in");
  const inside = [...Deno.readDirSync(`${homework.path}/hand_in/exercises`)];
  assertEquals(inside.map(({ name }) => name).sort(), [
    "04_neuron.ts",
    "05_layer.ts",
  ]);
  assertEquals(
    homework.read("hand_in/exercises/04_neuron.ts"),
    readKit(filesOf(exercise(4)).solution),
  );
  for (const lesson of [4, 5].map(exercise)) {
    Deno.removeSync(new URL(filesOf(lesson).exercise, homework.root));
  }
  const nothing = await homework.task("submit", nowhere);
  assertEquals(nothing.code, 1);
  assertStringIncludes(nothing.out, "There is nothing to hand in");
});

Deno.test("in the kit itself there is nothing to hand in", async () => {
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-RWE", "--allow-run", "grader/main.ts", "submit"],
    cwd: KIT,
    env: { GRADLINGS_STD: "stand-ins", NO_COLOR: "1" },
  }).output();
  assertEquals(code, 2);
  const text = new TextDecoder().decode(stderr);
  assertStringIncludes(text, "this is no homework");
});

Deno.test("a homework in a zip is the very folder", async () => {
  using homework = await MadeHomework.byCommand("4-6", "--zip");
  const { Uint8ArrayReader, TextWriter, ZipReader } = await zipLibrary();
  const bytes = Deno.readFileSync(`${homework.path}.zip`);
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const files = filesIn(homework.path).sort();
  const entries = await reader.getEntries();
  assertEquals(
    entries.map(({ filename }) => filename).sort(),
    files.map((path) => path.slice(homework.path.length - "homework".length)),
  );
  for (const entry of entries) {
    if (!entry.filename.endsWith("README.md") || entry.directory) continue;
    const text = await entry.getData!(new TextWriter());
    assertEquals(text, homework.read("README.md"));
  }
  await reader.close();
});
