import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { recordOf } from "./examples.ts";
import { textOf } from "./examples_of_text.ts";
import { SLIPS } from "./examples_of_work.ts";
import { mistakesSection } from "./page_mistakes.ts";
import type { ClassRecord } from "./record.ts";

/** So many students, all with the same mistake. */
function alike(number: number): ClassRecord[] {
  return Array.from({ length: number }, (_, i) =>
    recordOf({
      student: { id: `s${i}`, name: `Student ${i}` },
      exercises: { 1: SLIPS[1][0] },
    }));
}

Deno.test("a mistake says how many have it, what it is, where to read, and who", () => {
  const records = [...alike(2), recordOf({ student: { id: "other" } })];
  const { html } = mistakesSection(records);
  assertStringIncludes(
    textOf(html),
    "\n2 of 3 students\n" +
      "grad starts at 1 instead of 0: every gradient comes out one too large.\n" +
      "Exercise 1, A number that remembers: the lesson has it under “Four things " +
      "to remember”. grad-one\nStudent 0\nStudent 1",
  );
  assertStringIncludes(html, '<a href="#student-s1"><bdi>Student 1</bdi></a>');
});

Deno.test("many names are folded away, and none is lost", () => {
  const { html } = mistakesSection(alike(30));
  assertStringIncludes(textOf(html), "and 18 more");
  assertEquals(html.match(/href="#student-s/g)?.length, 30);
  assert(!mistakesSection(alike(12)).html.includes("<details>"));
});

Deno.test("a mistake without a sentence is called by its id", () => {
  const lost = JSON.parse(
    JSON.stringify(alike(1)).replaceAll(
      "This is what comes out when",
      "Because",
    ),
  );
  assertStringIncludes(
    mistakesSection(lost).html,
    "<p><code>grad-one</code></p>",
  );
});

Deno.test("a class without a known mistake is told so", () => {
  const none = "No known mistake was recognised in this class.";
  assertStringIncludes(mistakesSection([]).html, none);
  const right = recordOf({ student: { id: "a" }, exercises: { 1: [] } });
  assertStringIncludes(mistakesSection([right]).html, none);
});
