import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Probes } from "../checks/probe.ts";
import { renderLesson } from "../report/markdown.ts";
import { KIT, readKit, sameText } from "../workspace/workspace.ts";
import { COURSE, EXERCISES } from "./course.ts";
import { filesOf } from "./lesson.ts";
import { faultsInHints, faultsInLesson, headings } from "./text_rules.ts";

for (const lesson of COURSE) {
  const file = filesOf(lesson).lesson;

  Deno.test(`${file} has the form of a lesson`, () => {
    const text = readKit(file);
    assertEquals(faultsInLesson(lesson, text), []);
    assertStringIncludes(text, "After this lesson you can");
    assertStringIncludes(text, "\n```text\n", "a diagram");
    assertStringIncludes(text, "**Predict:**");
    assertStringIncludes(text, "\n## Take along\n");
    const open = text.match(/^<details>$/gm)?.length ?? 0;
    assertEquals(text.match(/^<\/details>$/gm)?.length, open);
    assertEquals(text.match(/^<summary>.+<\/summary>$/gm)?.length, open);
  });
}

for (const lesson of EXERCISES) {
  const files = filesOf(lesson);

  Deno.test(`every check of ${lesson.name} has three hints`, () => {
    assertEquals(faultsInHints(lesson, readKit(files.hints)), []);
  });

  Deno.test(`every check of ${lesson.name} has a probe, and no probe is idle`, async () => {
    const { probes }: { probes: Probes } = await import(
      new URL(files.checks, KIT).href
    );
    const names = lesson.exercise.checks.map(({ name }) => name);
    assertEquals(Object.keys(probes).sort(), [...names].sort());
  });

  Deno.test(`${lesson.name} exports what the table says`, async () => {
    const solution = await import(new URL(files.solution, KIT).href);
    assertEquals(
      Object.keys(solution).sort(),
      [...lesson.exercise.exports].sort(),
    );
    const visible = readKit(files.test);
    assertStringIncludes(visible, `from "./${files.exercise.split("/")[1]}"`);
  });

  Deno.test({
    name: `${files.exercise} is shipped as its stub`,
    // A learner's copy is meant to differ; CI's is a fresh one.
    ignore: Deno.env.get("CI") === undefined,
    fn: () => assert(sameText(readKit(files.exercise), readKit(files.stub))),
  });
}

Deno.test("the README's table is the course table", () => {
  const rows = readKit("README.md").split("\n")
    .filter((line) => /^\| +\d \|/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()).slice(1, -1));
  assertEquals(
    rows,
    EXERCISES.map((lesson) => [
      String(lesson.number),
      lesson.title,
      `\`${filesOf(lesson).exercise}\``,
      String(
        lesson.exercise.checks.reduce((sum, { points }) => sum + points, 0),
      ),
    ]),
  );
});

Deno.test("the README pins one version of Deno", () => {
  const versions = readKit("README.md").match(/deno@[\d.]+/g);
  assertEquals(new Set(versions).size, 1);
});

Deno.test("a lesson is cut where the reader is to think first", () => {
  for (const lesson of COURSE) {
    const text = readKit(filesOf(lesson).lesson);
    const answers = text.match(/^<details>$/gm)!.length;
    const pieces = renderLesson(text);
    assertEquals(
      pieces.filter(({ begins }) => begins === "answer").length,
      answers,
    );
    assertEquals(
      pieces.filter(({ begins }) => begins === "section").length,
      headings(text).length + 1,
    );
  }
});
