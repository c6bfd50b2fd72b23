import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { allPass, recordOf } from "../../dev/testing/class_examples.ts";
import { fault, type Work } from "../../dev/testing/class_work.ts";
import { textOf } from "../../dev/testing/class_examples_of_text.ts";
import { SLIPS } from "../../dev/testing/class_examples_of_work.ts";
import { fileNameOf } from "./file_name.ts";
import { studentsSection } from "./page_students.ts";

/** The cells of the rows, as they are read. */
function cellsOf(...works: Work[]): string[][] {
  const { html } = studentsSection(works.map(recordOf), EDITION);
  const [, body] = html.split("<tbody>");
  return body.split("<tr").slice(1).map((row) =>
    row.split(/<t[hd]/).slice(1).map((cell) => textOf(`<td${cell}`))
  );
}

const ANA = { id: "ana" };

Deno.test("studentsSection() shows each verdict as a sign with a word, seen or spoken", () => {
  const [cells] = cellsOf({
    student: ANA,
    exercises: {
      1: [],
      2: SLIPS[2][1],
      3: [{ verdict: "timeout" }],
      4: [{ verdict: "refused" }],
      5: [{ verdict: "ungraded" }],
      6: [{ verdict: "missing" }],
      7: [{
        check: "one step",
        verdict: "not-started",
        feedback: fault("todo", "TODO: w"),
      }],
    },
  });
  assertEquals(cells, [
    "ana",
    "32 of 92",
    "✓ 8 points, pass",
    "✗ 10 points, wrong",
    "✗ timeout",
    "⊘ refused",
    "? ungraded",
    "– missing",
    "– 14 points, in progress",
    "– not started",
    "– not yet",
  ]);
});

Deno.test("studentsSection() has a column for the files together where the whole course is graded", () => {
  const works = (["pass", "wrong", "ungraded"] as const).map((together) => ({
    student: { id: together },
    exercises: allPass(),
    together,
  }));
  assertEquals(cellsOf(...works).map((cells) => cells.at(-1)), [
    "✓ pass",
    "✗ wrong",
    "? ungraded",
  ]);
  const lessons = EDITION.exercises.slice(0, 2);
  const [cells] = cellsOf({ student: ANA, exercises: { 1: [] }, lessons });
  assertEquals(cells, ["ana", "8", "✓ 8 points, pass", "– not started"]);
});

Deno.test("studentsSection() only speaks the words of frequent signs, and shows the others", () => {
  const { html } = studentsSection([
    recordOf({ student: ANA, exercises: { ...allPass(), 8: SLIPS[8][0] } }),
    recordOf({
      student: { id: "b" },
      exercises: { 1: [{ verdict: "threw" }] },
    }),
    recordOf({ student: { id: "c" }, exercises: allPass() }),
  ], EDITION);
  const seen = [...html.matchAll(/<small>([a-z ]+)<\/small>/g)]
    .map(([, word]) => word)
    .filter((word) => word !== "no points");
  assertEquals(seen, ["threw"]);
});

Deno.test("studentsSection() shows what was not graded for somebody", () => {
  const lessons = EDITION.exercises.slice(0, 1);
  const [, cells] = cellsOf(
    { student: ANA },
    { student: { id: "ben" }, exercises: { 1: [] }, lessons },
  );
  assertEquals(cells.slice(0, 4), [
    "ben",
    "8 of 8",
    "✓ 8 points, pass",
    "not graded",
  ]);
});

Deno.test("studentsSection() has a column for ids only beside names", () => {
  const named = studentsSection([
    recordOf({ student: ANA }),
    recordOf({ student: { id: "b7", name: "Ben" } }),
  ], EDITION).html;
  assertStringIncludes(named, ">Name</th>");
  assertStringIncludes(named, '<td class="id"><bdi>b7</bdi></td>');
  const bare = studentsSection([recordOf({ student: ANA })], EDITION).html;
  assert(!bare.includes(">Name</th>") && bare.includes(">Id</th>"));
});

Deno.test("studentsSection() links a name to the feedback, and gives its row an id", () => {
  const id = "../García, Ana";
  const file = fileNameOf(id);
  const { html } = studentsSection([recordOf({ student: { id } })], EDITION);
  assertStringIncludes(html, `<tr id="student-${file}">`);
  assertStringIncludes(html, `<a href="feedback/${file}.md">`);
});

Deno.test("studentsSection() sorts ungraded below zero points", () => {
  const { html } = studentsSection([
    recordOf({ student: ANA, exercises: { 1: [{ verdict: "ungraded" }] } }),
  ], EDITION);
  assertStringIncludes(html, 'data-key="-1"><span aria-hidden="true">?</span>');
});

Deno.test("studentsSection() has no table for a class without students", () => {
  assert(!studentsSection([], EDITION).html.includes("<table"));
});
