import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { recordOf } from "../../dev/testing/class_examples.ts";
import { textOf } from "../../dev/testing/class_examples_of_text.ts";
import { SLIPS } from "../../dev/testing/class_examples_of_work.ts";
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

Deno.test("mistakesSection() shows how many have a mistake, what it is, where to read, and who", () => {
  const records = [...alike(2), recordOf({ student: { id: "other" } })];
  const { html } = mistakesSection(records, EDITION);
  assertStringIncludes(
    textOf(html),
    "\n2 of 3 students\n" +
      "grad starts at 1 instead of 0: shares are added on top of the 1.\n" +
      "Exercise 1, A number that remembers: the lesson has it under “Two more " +
      "notes”. grad-one\nStudent 0\nStudent 1",
  );
  assertStringIncludes(html, '<a href="#student-s1"><bdi>Student 1</bdi></a>');
});

Deno.test("mistakesSection() folds many names away, and loses none", () => {
  const { html } = mistakesSection(alike(30), EDITION);
  assertStringIncludes(textOf(html), "and 18 more");
  assertEquals(html.match(/href="#student-s/g)?.length, 30);
  assert(!mistakesSection(alike(12), EDITION).html.includes("<details>"));
});

Deno.test("mistakesSection() reports a class without a known mistake", () => {
  const none = "No known mistake was recognised in this class.";
  assertStringIncludes(mistakesSection([], EDITION).html, none);
  const right = recordOf({ student: { id: "a" }, exercises: { 1: [] } });
  assertStringIncludes(mistakesSection([right], EDITION).html, none);
});
