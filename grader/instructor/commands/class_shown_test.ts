import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { MadeHomework } from "../../dev/testing/homework.ts";
import { FreshKit } from "../../dev/testing/fresh_kit.ts";
import { pathOf } from "../../kit/paths.ts";
import { readKit } from "../../kit/workspace.ts";

/** Prints and throws whatever it finds of the exercise before. */
const THIEF = `
import { Neuron } from "./04_neuron.ts";
console.log(String(Neuron));
export class Layer {
  neurons: unknown[] = [];
  constructor() { throw new Error(String(Neuron)); }
  forward() { return [String(Neuron)]; }
  parameters() { return [{ data: String(Neuron) }]; }
}
`;

/** What only our solution of exercise 4 says. */
const SOLUTION = "#activation";

/** All files of a folder, as one text. */
function allIn(folder: string): string {
  return [...Deno.readDirSync(folder)].map(({ name, isDirectory }) =>
    isDirectory
      ? allIn(`${folder}/${name}`)
      : Deno.readTextFileSync(`${folder}/${name}`)
  ).join("\n");
}

Deno.test("deno task class shows nothing in feedback that ran beside solutions the student does not have", async () => {
  const [, , , neuron] = EDITION.exercises;
  assertStringIncludes(readKit(filesOf(neuron).solution), SOLUTION);
  using homework = await MadeHomework.of("4-5", {
    title: "Homework 2",
    inPage: true,
  });
  using kit = new FreshKit();
  const at = (path: string) => pathOf(new URL(path, kit.root));
  const own = "// mine\n" +
    readKit(filesOf(neuron).solution).replaceAll(SOLUTION, "#mine");
  for (const id of ["thief", "bare"]) {
    Deno.mkdirSync(at(`sub/${id}`), { recursive: true });
    Deno.writeTextFileSync(at(`sub/${id}/05_layer.ts`), THIEF);
  }
  Deno.writeTextFileSync(at("sub/thief/04_neuron.ts"), own);
  const { code, err } = await kit.task(
    ...["class", "sub", "--out", "out", "--handout", homework.path],
  );
  assertEquals(code, 0, err);
  const feedback = allIn(at("out/feedback"));
  assert(!feedback.includes(SOLUTION), feedback);
  // It says which homework it is, and nothing that cannot be done in a page.
  assertEquals(feedback.match(/^Homework 2: work of `/gm)?.length, 2);
  assert(!feedback.includes("deno task"), feedback);
  // What ran on the student's own files is theirs to read.
  assertStringIncludes(
    Deno.readTextFileSync(at("out/feedback/thief.md")),
    "#mine",
  );
  assertStringIncludes(
    Deno.readTextFileSync(at("out/feedback/bare.md")),
    "What was observed is shown once exercise 4 passes.",
  );
  for (const format of ["gradescope", "prairielearn", "junit"]) {
    const ran = await kit.task("export", "out", "--format", format);
    assertEquals(ran.code, 0, ran.err);
  }
  assert(!allIn(at("out/export")).includes(SOLUTION));
  // All of it is in the record, which is the instructor's.
  assertStringIncludes(allIn(at("out/records")), SOLUTION);
});
