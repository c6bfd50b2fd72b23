import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { allPass, recordOf } from "../../dev/testing/class_examples.ts";
import type { Work } from "../../dev/testing/class_work.ts";
import { textOf } from "../../dev/testing/class_examples_of_text.ts";
import { SLIPS } from "../../dev/testing/class_examples_of_work.ts";
import { exercisesSection, pointsSection } from "./page_points.ts";
import type { ClassRecord } from "./record.ts";

function classOf(...works: Omit<Work, "student">[]): ClassRecord[] {
  return works.map((work, i) =>
    recordOf({ student: { id: `s${i}` }, ...work })
  );
}

const CLASS = classOf(
  { exercises: allPass() },
  { exercises: { 1: SLIPS[1][0], 2: [{ verdict: "timeout" }] } },
  { exercises: { 1: [], 3: [{ verdict: "ungraded" }] } },
);

Deno.test("pointsSection() tells the points in words, and how many were left out", () => {
  assertStringIncludes(
    textOf(pointsSection(CLASS, EDITION).html),
    "The mean is 52 of 100 points, the median 52; 1 of 2 students has all of " +
      "them. Left out of these numbers: 1 student, a part of whose work is " +
      "open, ungraded or was not graded.\n",
  );
  assert(
    !textOf(pointsSection(CLASS.slice(0, 2), EDITION).html).includes(
      "Left out",
    ),
  );
});

Deno.test("pointsSection() has a number beside each bar, in a table with a caption", () => {
  const { html } = pointsSection(CLASS, EDITION);
  assertStringIncludes(textOf(html), "\n0–9 1\n10–19 0\n");
  assertStringIncludes(textOf(html), "\n100 1\n".trimEnd());
  assertEquals(html.match(/<svg/g)?.length, 2);
  assertEquals(html.match(/<svg[^>]*aria-hidden="true"/g)?.length, 2);
  assertStringIncludes(html, "<caption>");
});

Deno.test("exercisesSection() shows mean, share, verdicts and what was left out", () => {
  const lines = textOf(exercisesSection(CLASS, EDITION).html);
  assertStringIncludes(
    lines,
    "1. A number that remembers\n6.7 of 8\n2 of 3, 67 %\n✓ 2 pass, ✗ 1 wrong\n",
  );
  assertStringIncludes(
    lines,
    "3. Backpropagation\n8 of 16\n1 left out\n1 of 2, 50 %\n" +
      "✓ 1 pass, – 1 not started, ? 1 ungraded\n",
  );
});

Deno.test("pointsSection() and exercisesSection() claim nothing where nothing can be counted", () => {
  const ungraded = classOf({ exercises: { 1: [{ verdict: "ungraded" }] } });
  assertStringIncludes(
    textOf(pointsSection(ungraded, EDITION).html),
    "There are no points to count yet. Left out of these numbers: 1 student",
  );
  assertStringIncludes(
    textOf(exercisesSection(ungraded, EDITION).html),
    "1. A number that remembers\n–\n1 left out\nnothing to count\n? 1 ungraded",
  );
  assertStringIncludes(
    exercisesSection([], EDITION).html,
    "No exercise was graded.",
  );
  for (
    const part of [pointsSection([], EDITION), exercisesSection([], EDITION)]
  ) {
    assert(!/NaN|undefined|Infinity/.test(part.html), part.html);
  }
});

Deno.test("exercisesSection() counts what is open as that, and not by its verdict", () => {
  const record = {
    ...recordOf({ student: { id: "ann" }, exercises: allPass() }),
    unusable: [{ exercise: 1, reason: "work.zip is cut off." }],
  };
  const text = textOf(exercisesSection([record], EDITION).html);
  assertStringIncludes(text, "? 1 open");
  const [first] = text.split("2. ");
  assert(!first.includes("1 pass"), first);
});
