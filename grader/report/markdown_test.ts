import { assertEquals } from "@std/assert";
import { stripAnsiCode } from "@std/fmt/colors";
import { parseHints, renderLesson } from "./markdown.ts";

function plain(markdown: string): string[] {
  return renderLesson(`# T\n${markdown}`).map(({ text }) =>
    stripAnsiCode(text).replace(/^T\n=\n?/, "")
  );
}

Deno.test("headings are underlined, bold loses its asterisks", () => {
  assertEquals(plain("# 3. Backward\n\nA **bold** word."), [
    "",
    "3. Backward\n===========\n\nA bold word.",
  ]);
});

Deno.test("code keeps what stands in it", () => {
  assertEquals(plain("```ts\nconst a = 2 ** 3 ** 2; # no heading\n```"), [
    "  const a = 2 ** 3 ** 2; # no heading",
  ]);
});

Deno.test("bold may run on into the next line; addresses are bare", () => {
  assertEquals(
    plain("the **mean squared\nerror** of _this_, <https://a.b/c_d_e>"),
    [
      "the mean squared\nerror of this, https://a.b/c_d_e",
    ],
  );
  assertEquals(plain("names like new_w1_old and `_x_` stay"), [
    "names like new_w1_old and `_x_` stay",
  ]);
});

Deno.test("an answer begins a piece of its own", () => {
  const lesson = `**Predict:** is it 3?

<details>
<summary>Answer</summary>

It is 4.

</details>

On we go.`;
  const [question, answer] = plain(lesson);
  assertEquals(question.trim(), "Predict: is it 3?");
  assertEquals(
    answer,
    "Answer:\n\nIt is 4.\n\n(end of the answer)\n\nOn we go.",
  );
});

Deno.test("hints are found by the name of their check", () => {
  const hints = parseHints(`# Hints

## neg, sub, div

1. A question
   over two lines?
2. A pointer.

## add

1. Another.
`);
  assertEquals([...hints], [
    ["neg, sub, div", ["A question\nover two lines?", "A pointer."]],
    ["add", ["Another."]],
  ]);
});
