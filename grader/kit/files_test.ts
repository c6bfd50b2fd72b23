import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import type { Probes } from "../core/probes/probe.ts";
import { parseDocument } from "../cli/reading/document.ts";
import { headingsOf } from "../cli/reading/places.ts";
import { sameText } from "../core/grade/submission.ts";
import { KIT, readKit } from "./workspace.ts";
import { EDITION } from "../dev/testing/edition.ts";
import { filesOf } from "../core/course/lesson.ts";
import {
  faultsInHints,
  faultsInLesson,
  headings,
} from "../authoring/lesson_rules.ts";

for (const lesson of EDITION.lessons) {
  const file = filesOf(lesson).lesson;

  Deno.test(`${file} has the form of a lesson`, () => {
    const text = readKit(file);
    assertEquals(faultsInLesson(lesson, text), []);
    // A puzzle first, then how long the lesson takes.
    const [opening] = text.split("\n## ");
    assertStringIncludes(opening, "?", "a question to begin with");
    assertMatch(opening.replaceAll("\n", " "), /takes about .* (minutes|hour)/);
    assertStringIncludes(text, "\n```text figure ");
    assertStringIncludes(text, "**Predict:**");
    assertStringIncludes(text, "\n## What to remember\n");
    const open = text.match(/^<details>$/gm)?.length ?? 0;
    assertEquals(text.match(/^<\/details>$/gm)?.length, open);
    assertEquals(text.match(/^<summary>.+<\/summary>$/gm)?.length, open);
  });
}

for (const lesson of EDITION.exercises) {
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
    EDITION.exercises.map((lesson) => [
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

Deno.test("a lesson folds away what the reader is to think about first", () => {
  for (const lesson of EDITION.lessons) {
    const text = readKit(filesOf(lesson).lesson);
    const document = parseDocument(text);
    assertEquals(
      document.folds.length,
      text.match(/^<details>$/gm)!.length,
    );
    for (const { summary, isAnswer } of document.folds) {
      const isAside = /^TypeScript, not Python$|^Three words /.test(summary);
      assertEquals(isAnswer, !isAside, `${filesOf(lesson).lesson}: ${summary}`);
    }
    assert(headingsOf(document).length >= headings(text).length);
  }
});

Deno.test("the README is read in three minutes", () => {
  const lines = readKit("README.md").trimEnd().split("\n").length;
  assert(lines <= 150, `${lines} lines`);
});
