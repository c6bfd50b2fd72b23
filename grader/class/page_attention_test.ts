import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { allPass, recordOf, type Work } from "./examples.ts";
import { textOf } from "./examples_of_text.ts";
import { attentionSection, ungradedSection } from "./page_attention.ts";

const FAULT =
  "The grader itself failed, twice: no process\nThis counts neither…";

function attention(work: Omit<Work, "student">): string {
  const record = recordOf({ student: { id: "ana" }, ...work });
  return textOf(attentionSection([record]).html);
}

function ungraded(work: Omit<Work, "student">): string {
  const record = recordOf({ student: { id: "ana" }, ...work });
  return textOf(ungradedSection([record]).html);
}

Deno.test("honest work needs no look", () => {
  assertEquals(
    attention({ exercises: allPass() }),
    "Who needs a look\nNobody.",
  );
  assertEquals(
    attention({
      exercises: {
        1: [{ check: "fields" }],
        2: [{ verdict: "missing" }],
        3: [{ check: "root", verdict: "threw" }],
        4: [{ verdict: "does-not-load" }],
      },
    }),
    "Who needs a look\nNobody.",
  );
  // A stretch is there to be tried.
  assertEquals(
    attention({
      exercises: {
        2: [{ check: "sigmoid far out", verdict: "timeout" }],
      },
    }),
    "Who needs a look\nNobody.",
  );
});

Deno.test("what was refused, crashed or did not end is told with what was observed", () => {
  const text = attention({
    exercises: {
      1: [{ verdict: "refused", message: "net access\nmore" }],
      2: [{ check: "mul", verdict: "timeout", message: "Tried: mul" }],
      3: [{ verdict: "crashed" }],
      4: [{ verdict: "memory" }],
      5: [{ verdict: "output-limit" }],
    },
  });
  assertStringIncludes(text, "\nana: exercise 1, refused (net access)\n");
  assertStringIncludes(
    text,
    "\nana: exercise 2, timeout (Tried: mul); exercise 3, crashed; exercise 4, " +
      "memory; exercise 5, output limit",
  );
});

Deno.test("the files together speak only when each exercise passes", () => {
  assertStringIncludes(
    attention({ exercises: allPass(), chain: "timeout" }),
    "ana: the files together, timeout",
  );
  assert(
    !attention({ exercises: { 1: [{ verdict: "timeout" }] } })
      .includes("together"),
  );
});

Deno.test("notes are the instructor's to judge; those on hidden characters stand apart", () => {
  const hidden = "01_value.ts has hidden direction-control characters.";
  const text = attention({ notes: ["The later folder counts.", hidden] });
  assertStringIncludes(
    text,
    `Hidden direction-control characters\nWhat an editor shows may not be what ` +
      `runs.\nana: ${hidden}\nDecided by a rule\n`,
  );
  assert(text.endsWith("ana: The later folder counts."), text);
});

Deno.test("late is said with when, where that is known", () => {
  assert(attention({ late: true }).endsWith("\nana: 2026-03-01 09:30 UTC"));
  const { submitted: _, ...record } = recordOf({
    student: { id: "ana" },
    late: true,
  });
  assert(textOf(attentionSection([record]).html).endsWith("\nana"));
});

Deno.test("what was ungraded is listed with why", () => {
  const work = {
    exercises: {
      1: [{ verdict: "ungraded", message: FAULT }],
      2: [{ check: "mul", verdict: "ungraded", message: FAULT }],
    },
  } as const;
  assert(
    ungraded(work).endsWith(
      "\nana: exercise 1: The grader itself failed, twice: no process\n" +
        "ana: exercise 2, “mul”: The grader itself failed, twice: no process",
    ),
    ungraded(work),
  );
  assertStringIncludes(
    attention(work),
    "\nana: exercise 1; exercise 2, “mul”",
  );
  assertStringIncludes(
    ungraded({ exercises: allPass(), chain: "ungraded" }),
    "\nana: the files together: no reason is known",
  );
  assert(
    ungraded({ exercises: { 1: [{ verdict: "ungraded" }] } })
      .endsWith("ana: exercise 1: no reason is known"),
  );
  assertStringIncludes(
    ungraded({}),
    "Nothing: every check of every submission",
  );
});

Deno.test("an exercise without a check is ungraded too", () => {
  const record = recordOf({ student: { id: "ana" } });
  const [first, ...others] = record.report.exercises;
  const exercises = [
    { ...first, checks: [], verdict: "ungraded" as const },
    ...others,
  ];
  const { html } = ungradedSection([
    { ...record, report: { ...record.report, exercises } },
  ]);
  assertStringIncludes(
    textOf(html),
    "ana: exercise 1: there was no check in it",
  );
});
