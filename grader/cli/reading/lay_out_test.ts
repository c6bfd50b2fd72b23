import { assert, assertEquals } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { parseDocument } from "./document.ts";
import { layOut, type Line } from "./lay_out.ts";
import { pageAfter, pageEnd } from "./page_ends.ts";
import { lessonDocument } from "./read_lesson.ts";

function set(markdown: string, columns = 80, opened: number[] = []): string[] {
  return layOut(parseDocument(markdown), columns, new Set(opened))
    .map(({ text }) => text);
}

Deno.test("headings are underlined, bold loses its asterisks, addresses are bare", () => {
  assertEquals(
    set("# 3. Backward\n\nA **bold\nword** in _this_, <https://a.b/c_d>."),
    [
      "3. Backward",
      "===========",
      "",
      "A bold word in this, https://a.b/c_d.",
    ],
  );
  assertEquals(set("names like new_w1_old, `_x_` and 2 ** 3 stay"), [
    "names like new_w1_old, `_x_` and 2 ** 3 stay",
  ]);
  assertEquals(set("one two three `a: b` on", 18), [
    "one two three",
    "`a: b` on",
  ]);
});

Deno.test("prose and lists fit a narrow window, code and figures stay as they are", () => {
  const wide = "x --( * 5 )--> p --( * 3 )--> r";
  assertEquals(
    set(
      `one two three four\n\n- five six seven\n\n\`\`\`text\n${wide}\n\`\`\``,
      12,
    ),
    ["one two", "three four", "", "- five six", "  seven", "", `  ${wide}`],
  );
});

Deno.test("a fold is one line until it is opened", () => {
  const text = `Q?

<details>
<summary>Answer</summary>

It is 4.

It is.

</details>

On.`;
  assertEquals(set(text), [
    "Q?",
    "",
    "[ Answer: your own first, then press Enter ]",
    "",
    "On.",
  ]);
  assertEquals(set(text, 80, [0]), [
    "Q?",
    "",
    "Answer:",
    "",
    "It is 4.",
    "",
    "It is.",
    "",
    "(end: Answer)",
    "",
    "On.",
  ]);
});

/** Every page of a lesson, all answers open. */
function pagesOf(lines: readonly Line[], room: number): Line[][] {
  const pages: Line[][] = [];
  for (let top = 0; top < lines.length;) {
    const end = pageEnd(lines, top, room, () => false);
    assert(end > top, "a page has lines");
    pages.push(lines.slice(top, end));
    const next = pageAfter(lines, end, room);
    assert(top < next && next <= end, "it goes on, and leaves nothing out");
    top = next;
  }
  return pages;
}

for (const [rows, columns] of [[24, 80], [40, 120], [20, 40]]) {
  Deno.test(`at ${columns} x ${rows}, pages fit, and a figure stays with its sentence`, () => {
    const room = rows - 1;
    for (const lesson of EDITION.lessons) {
      const document = lessonDocument(lesson);
      const all = new Set(document.folds.keys());
      const lines = layOut(document, columns, all);
      const pages = pagesOf(lines, room);
      for (const page of pages) {
        const last = page.findLastIndex(({ text }) => text !== "");
        assert(last < room, `${last + 1} lines`);
      }
      const heights = Map.groupBy(lines, ({ block }) => block);
      for (const [i, block] of document.blocks.entries()) {
        if (block.kind !== "drawn" && block.kind !== "code") continue;
        const height = heights.get(i)!.length;
        // What is higher than the window cannot be seen at once with its sentence.
        const caption = document.blocks[i + 1]?.kind === "caption"
          ? heights.get(i + 1)!.length
          : 0;
        if (height + caption + 3 > room) continue;
        const where = pages.filter((page) =>
          page.some((line) => line.block === i && line.text !== "")
        );
        assert(
          where.some((page) =>
            page.filter((line) => line.block === i && line.text !== "")
              .length ===
              heights.get(i)!.filter(({ text }) => text !== "").length
          ),
          `lesson ${lesson.number}, block ${i} is never seen as a whole`,
        );
        if (document.blocks[i - 1]?.kind !== "prose") continue;
        if (document.blocks[i - 1].fold !== block.fold) continue;
        assert(
          where.at(-1)!.some((line) =>
            line.block === i - 1 && line.text !== ""
          ),
          `lesson ${lesson.number}, block ${i}: its sentence is on another page`,
        );
      }
    }
  });
}

Deno.test("no line of prose is wider than the window, even at 40 columns", () => {
  for (const lesson of EDITION.lessons) {
    const document = lessonDocument(lesson);
    const lines = layOut(document, 40, new Set(document.folds.keys()));
    for (const { text, isWide } of lines) {
      assert(isWide || text.length <= 40, text);
    }
  }
});

Deno.test("layOut() breaks a lesson in Chinese at the columns of the window", () => {
  assertEquals(set("# 反向传播\n\n每个值都有**数据**和梯度。", 10), [
    "反向传播",
    "========",
    "",
    "每个值都有",
    "数据和梯度",
    "。",
  ]);
});
