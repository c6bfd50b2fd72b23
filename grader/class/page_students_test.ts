import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EXERCISES } from "../course/course.ts";
import { allPass, recordOf, type Work } from "./examples.ts";
import { textOf } from "./examples_of_text.ts";
import { SLIPS } from "./examples_of_work.ts";
import { fileNameOf } from "./file_name.ts";
import { studentsSection } from "./page_students.ts";

/** The cells of the rows, as they are read. */
function cellsOf(...works: Work[]): string[][] {
  const { html } = studentsSection(works.map(recordOf));
  const [, body] = html.split("<tbody>");
  return body.split("<tr").slice(1).map((row) =>
    row.split(/<t[hd]/).slice(1).map((cell) => textOf(`<td${cell}`))
  );
}

const ANA = { id: "ana" };

Deno.test("every verdict is a sign with a word, read or seen", () => {
  const [cells] = cellsOf({
    student: ANA,
    exercises: {
      1: [],
      2: SLIPS[2][1],
      3: [{ verdict: "timeout" }],
      4: [{ verdict: "refused" }],
      5: [{ verdict: "ungraded" }],
      6: [{ verdict: "missing" }],
      7: [{ check: "one step", verdict: "not-started", message: "to do" }],
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

Deno.test("how the files do together has a column where the whole course is graded", () => {
  const works = (["pass", "wrong", "ungraded"] as const).map((chain) => ({
    student: { id: chain },
    exercises: allPass(),
    chain,
  }));
  assertEquals(cellsOf(...works).map((cells) => cells.at(-1)), [
    "✓ pass",
    "✗ wrong",
    "? ungraded",
  ]);
  const lessons = EXERCISES.slice(0, 2);
  const [cells] = cellsOf({ student: ANA, exercises: { 1: [] }, lessons });
  assertEquals(cells, ["ana", "8", "✓ 8 points, pass", "– not started"]);
});

Deno.test("the signs that are most frequent are read, the others seen too", () => {
  const { html } = studentsSection([
    recordOf({ student: ANA, exercises: { ...allPass(), 8: SLIPS[8][0] } }),
    recordOf({
      student: { id: "b" },
      exercises: { 1: [{ verdict: "threw" }] },
    }),
    recordOf({ student: { id: "c" }, exercises: allPass() }),
  ]);
  const seen = [...html.matchAll(/<small>([a-z ]+)<\/small>/g)]
    .map(([, word]) => word)
    .filter((word) => word !== "no points");
  assertEquals(seen, ["threw"]);
});

Deno.test("what was not graded for somebody is said", () => {
  const lessons = EXERCISES.slice(0, 1);
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

Deno.test("ids have a column of their own only beside names", () => {
  const named = studentsSection([
    recordOf({ student: ANA }),
    recordOf({ student: { id: "b7", name: "Ben" } }),
  ]).html;
  assertStringIncludes(named, ">Name</th>");
  assertStringIncludes(named, '<td class="id"><bdi>b7</bdi></td>');
  const bare = studentsSection([recordOf({ student: ANA })]).html;
  assert(!bare.includes(">Name</th>") && bare.includes(">Id</th>"));
});

Deno.test("a name leads to the feedback, and its row can be led to", () => {
  const id = "../García, Ana";
  const file = fileNameOf(id);
  const { html } = studentsSection([recordOf({ student: { id } })]);
  assertStringIncludes(html, `<tr id="student-${file}">`);
  assertStringIncludes(html, `<a href="feedback/${file}.md">`);
});

Deno.test("ungraded sorts below zero points", () => {
  const { html } = studentsSection([
    recordOf({ student: ANA, exercises: { 1: [{ verdict: "ungraded" }] } }),
  ]);
  assertStringIncludes(html, 'data-key="-1"><span aria-hidden="true">?</span>');
});

Deno.test("a class of nobody has no table", () => {
  assert(!studentsSection([]).html.includes("<table"));
});
