import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION, exercise } from "../../dev/testing/edition.ts";
import { type Document, parseDocument } from "./document.ts";
import { Pager } from "./pager.ts";
import { lessonDocument } from "./read_lesson.ts";

const FRAME = { title: "A title", after: "to the exercise" };
const LESSON = lessonDocument(exercise(3));

function reading(markdown: string, rows = 10, columns = 60): Pager {
  return new Pager(parseDocument(markdown), FRAME, { rows, columns });
}

function lesson(rows = 24, columns = 80): Pager {
  return new Pager(LESSON, FRAME, { rows, columns });
}

/** Presses keys, one after the other; returns what the last one came to. */
function press(pager: Pager, ...keys: string[]): string {
  return keys.map((key) => pager.press(key)).at(-1)!;
}

function top(pager: Pager): string {
  return pager.screen()[0];
}

function last(pager: Pager): string {
  return pager.screen().at(-1)!;
}

const LONG = Array.from(
  { length: 12 },
  (_, i) => `Paragraph ${i} of twelve.`,
).join("\n\n");

Deno.test("the screen is as high as the window, whatever is on it", () => {
  for (const rows of [2, 5, 24, 60]) {
    const pager = lesson(rows);
    for (const key of [" ", "down", "up", "?", "x", "G", "b", "g"]) {
      assertEquals(pager.screen().length, rows, `${rows} rows, ${key}`);
      pager.press(key);
    }
  }
});

Deno.test("space goes on to the end, b back to the beginning", () => {
  const pager = reading(LONG);
  assertStringIncludes(top(pager), "Paragraph 0");
  press(pager, " ");
  assertStringIncludes(top(pager), "Paragraph 5");
  press(pager, "enter");
  assertStringIncludes(top(pager), "Paragraph 10");
  assertStringIncludes(last(pager), "space to the exercise");
  press(pager, "b");
  assertStringIncludes(top(pager), "Paragraph 5");
  press(pager, "page-up", "b", "b");
  assertStringIncludes(top(pager), "Paragraph 0");
  assertEquals(press(pager, " ", " ", " "), "finished");
});

Deno.test("every line is seen when one goes on page by page, at any size", () => {
  for (const [rows, columns] of [[24, 80], [40, 120], [20, 40], [6, 30]]) {
    const pager = lesson(rows, columns);
    const seen: string[] = [];
    for (let i = 0, done = false; !done; i++) {
      assert(i < 2000, "it comes to an end");
      seen.push(...pager.screen().slice(0, -1));
      done = press(pager, "enter") === "finished";
    }
    const text = seen.join(" ").replaceAll(/\s+/g, " ");
    for (
      const words of [
        "Now take a graph with a hundred values",
        "It prints 15.",
        "Your socks are no wiser.",
        "Look at its last entry again and again:",
        "If you don't trust a slope, nudge.",
        "you start to build with it.",
      ]
    ) {
      assertStringIncludes(text, words);
    }
  }
});

Deno.test("an arrow moves by one line, and stops at either end", () => {
  const pager = reading(LONG);
  press(pager, "up");
  assertStringIncludes(top(pager), "Paragraph 0");
  press(pager, "down", "down");
  assertStringIncludes(top(pager), "Paragraph 1");
  for (let i = 0; i < 50; i++) press(pager, "down");
  assertStringIncludes(pager.screen().join("\n"), "Paragraph 11");
  assertEquals(
    pager.screen().slice(0, -1).filter((line) => line === "").length,
    4,
  );
});

const QUESTION = `**Predict:** is it 3?

<details>
<summary>Answer</summary>

It is 4.

</details>

On we go.`;

Deno.test("it waits at a question for Enter, and shows the answer beside it", () => {
  const pager = reading(QUESTION);
  assertStringIncludes(last(pager), "Your answer first");
  assertEquals(press(pager, " ", "f", "page-down", "right"), "reads");
  assert(!pager.screen().join("\n").includes("It is 4."));
  assert(!pager.screen().join("\n").includes("On we go."));
  press(pager, "enter");
  const shown = pager.screen().join("\n");
  assertStringIncludes(shown, "is it 3?");
  assertStringIncludes(shown, "It is 4.");
  assertStringIncludes(shown, "On we go.");
  assertEquals(press(pager, " "), "finished");
});

Deno.test("an aside that is folded away does not hold one up", () => {
  const aside = QUESTION.replace(">Answer<", ">TypeScript, not Python<");
  const pager = reading(aside);
  assertStringIncludes(last(pager), "Enter opens");
  press(pager, " ");
  assertStringIncludes(pager.screen().join("\n"), "On we go.");
});

Deno.test("a heading is found by any part of it, and answers before it stay closed", () => {
  const pager = lesson();
  assert(pager.goTo("slopes MULTIPLY"));
  assertEquals(top(pager), "Slopes multiply along a chain");
  assertEquals(pager.goTo("no such words"), false);
});

Deno.test("the place one comes back to does not depend on the size of the window", () => {
  const pager = lesson();
  pager.goTo("Inputs before outputs");
  press(pager, " ");
  const place = pager.place();
  assertEquals(place.section, "Inputs before outputs");
  const line = top(pager);
  const later = lesson(40, 100);
  later.comeBack(place);
  assertEquals(top(later).slice(0, 20), line.slice(0, 20));
  assertStringIncludes(last(later), "You were here");
  press(later, "g");
  assertEquals(top(later), "3. Backpropagation");
});

Deno.test("Pager opens the answers that were open before, when somebody comes back", () => {
  const pager = lesson();
  pager.comeBack({ section: "Inputs before outputs", block: 0 });
  press(pager, "b");
  const shown = pager.screen().join("\n");
  assert(!shown.includes("[ Answer"), shown);
});

Deno.test("an answer that a search has jumped over stays closed, now and later", () => {
  const text = `# A title\n\n${QUESTION}\n\n${LONG}`;
  const pager = reading(text, 8);
  press(pager, "/", ..."twelve", "enter");
  const later = reading(text, 8);
  later.comeBack(pager.place());
  for (const one of [pager, later]) {
    assertStringIncludes(top(one), "Paragraph 0");
    press(one, "g");
    assertStringIncludes(one.screen().join("\n"), "[ Answer");
    assert(!one.screen().join("\n").includes("It is 4."));
  }
});

Deno.test("another size keeps the place", () => {
  const pager = lesson();
  pager.goTo("Check it by nudging");
  pager.resize({ rows: 40, columns: 120 });
  assertEquals(top(pager), "Check it by nudging");
  pager.resize({ rows: 20, columns: 40 });
  assertEquals(top(pager), "Check it by nudging");
});

Deno.test("words are sought as they are typed, and found again with n and N", () => {
  const pager = reading(LONG);
  press(pager, "/", "t", "W", "x", "backspace");
  assertEquals(last(pager), "/tW_");
  press(pager, "enter");
  assertStringIncludes(top(pager), "Paragraph 1 ");
  press(pager, "n");
  assertStringIncludes(top(pager), "Paragraph 2 ");
  press(pager, "N", "N", "N");
  assertStringIncludes(top(pager), "Paragraph 11");
  press(pager, "/", ..."nowhere", "enter");
  assertStringIncludes(last(pager), 'Nothing on these pages says "nowhere".');
  assertEquals(press(pager, "/", "q", "escape"), "reads");
  assertEquals(press(pager, "q"), "stopped");
});

Deno.test("Pager marks lines wider than the window, and the arrows show the rest", () => {
  const pager = reading(`\`\`\`text\n${"abcdefghij".repeat(4)}\n\`\`\``, 6, 20);
  assertEquals(top(pager), "  abcdefghijabcdefg>");
  assertStringIncludes(last(pager), "right");
  press(pager, "right");
  assertEquals(top(pager), "ijabcdefghijabcdefg>");
  press(pager, "right", "right");
  assertEquals(top(pager), "abcdefghijabcdefghij");
  press(pager, "left", "left", "left");
  assertEquals(top(pager), "  abcdefghijabcdefg>");
});

Deno.test("news stand in the last line until a key is pressed", () => {
  const pager = reading(LONG);
  pager.tell("Graded.");
  assertEquals(last(pager), "Graded.");
  press(pager, "down");
  assert(!last(pager).includes("Graded."));
});

Deno.test("the last line fits, whatever the width", () => {
  for (const columns of [20, 30, 40, 60, 80, 120]) {
    for (
      const pager of [
        reading(LONG, 10, columns),
        reading(QUESTION, 10, columns),
      ]
    ) {
      assert(last(pager).length <= columns, last(pager));
      press(pager, "down");
      assert(last(pager).length <= columns, last(pager));
    }
  }
});

/** What is on every page, without the last line, as one reads on with Enter. */
function pagesRead(document: Document, rows: number, columns: number) {
  const pager = new Pager(document, FRAME, { rows, columns });
  const pages: { text: string[]; asks: boolean }[] = [];
  for (let done = false; !done;) {
    assert(pages.length < 2000, "it comes to an end");
    const screen = pager.screen().slice(0, -1);
    const text = screen.slice(0, screen.findLastIndex((line) => line) + 1);
    pages.push({ text, asks: text.at(-1)!.includes("press Enter ]") });
    done = press(pager, "enter") === "finished";
  }
  return pages;
}

Deno.test("only the end of a section or a question leaves a page nearly empty", () => {
  for (const [rows, columns] of [[24, 80], [40, 120]]) {
    for (const lesson of EDITION.lessons) {
      const pages = pagesRead(lessonDocument(lesson), rows, columns);
      for (const [i, { text, asks }] of pages.entries()) {
        const next = pages[i + 1]?.text;
        // A heading has a line below it.
        const isLast = next === undefined || /^-+$/.test(next[1] ?? "");
        if (isLast || asks) continue;
        assert(
          text.length >= 0.4 * (rows - 1),
          `lesson ${lesson.number} at ${columns} x ${rows}, page ${i} of ${text.length} ` +
            `lines:\n${text.join("\n")}`,
        );
      }
    }
  }
});

Deno.test("b goes back to a page that begins with a sentence, not in its middle", () => {
  const pager = new Pager(lessonDocument(EDITION.lessons[6]), FRAME, {
    rows: 24,
    columns: 80,
  });
  press(pager, " ");
  assertStringIncludes(top(pager), "There's a switch");
  press(pager, " ", "b");
  assertStringIncludes(top(pager), "There's a switch");
});

Deno.test("one comes to the end in a window of any height", () => {
  for (let rows = 2; rows < 44; rows++) {
    for (const lesson of EDITION.lessons) {
      pagesRead(lessonDocument(lesson), rows, 80);
    }
  }
});
