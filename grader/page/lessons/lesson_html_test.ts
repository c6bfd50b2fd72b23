import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { filesOf } from "../../core/course/lesson.ts";
import { EDITION } from "../../dev/testing/edition.ts";
import { readKit } from "../../kit/workspace.ts";
import { anchorOf, lessonHtml } from "./lesson_html.ts";

const figure = (name: string) =>
  JSON.parse(readKit(`lessons/figures/${name}.json`));

const LESSON = EDITION.lessons[3];

function html(markdown: string): string {
  return lessonHtml(LESSON, markdown, figure).html;
}

Deno.test("lessonHtml() gives headings anchors, and lists them", () => {
  const made = lessonHtml(
    LESSON,
    "# 3. Title\n\n## Why `+=` and never =\n",
    figure,
  );
  assertStringIncludes(made.html, 'id="3-why-and-never"');
  assertStringIncludes(made.html, 'href="#3/3-why-and-never"');
  assertEquals(made.sections, [
    { heading: "Why += and never =", anchor: "3-why-and-never" },
  ]);
  assertEquals(anchorOf("sigmoid, two ways"), "sigmoid-two-ways");
});

Deno.test("lessonHtml() colours code, and lets no code be HTML", () => {
  assertStringIncludes(
    html("```ts\nconst a = 1;\n```\n"),
    '<span class="tok-keyword">const</span>',
  );
  // What looks as all code does is not marked.
  assert(!html("```ts\nconst a = 1;\n```\n").includes("tok-punctuation"));
  assertStringIncludes(html("```text\n<b>\n```\n"), "&lt;b&gt;");
});

Deno.test("lessonHtml() folds the answer of a prediction away, until there is a guess", () => {
  const made = html(
    "**Predict:** what?\n\n<details>\n<summary>Answer</summary>\n\nThat.\n\n</details>\n",
  );
  assertStringIncludes(made, 'class="predict"');
  assert(made.indexOf("<form>") < made.indexOf("That."));
  assertStringIncludes(made, 'class="answer" tabindex="-1" hidden');
});

for (const lesson of EDITION.lessons) {
  Deno.test(`lesson ${lesson.number} is made: its figures are pictures, its predictions open, and no command is left`, () => {
    const markdown = readKit(filesOf(lesson).lesson);
    const { html } = lessonHtml(lesson, markdown, figure);
    const figures = markdown.match(/^```text figure /gm)?.length ?? 0;
    assertEquals(html.match(/<figure /g)?.length ?? 0, figures);
    const predictions =
      markdown.match(/^\*\*Predict:\*\*(?:(?!^## )[^])*?<summary>/gm)?.length ??
        0;
    assertEquals(html.match(/class="predict"/g)?.length ?? 0, predictions);
    const programs = markdown.match(/^\/\/ exercises\//gm)?.length ?? 0;
    assertEquals(html.match(/ data-program="/g)?.length ?? 0, programs);
    assert(!/="[^"]*NaN/.test(html), "a figure without a place");
    assertEquals(html.match(/deno (?:task (?!bench)|run)[^<]*/g) ?? [], []);
  });
}
