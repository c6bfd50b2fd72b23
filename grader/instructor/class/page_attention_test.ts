import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { allPass, recordOf } from "../../dev/testing/class_examples.ts";
import { fault, type Work } from "../../dev/testing/class_work.ts";
import { textOf } from "../../dev/testing/class_examples_of_text.ts";
import { attentionSection, ungradedSection } from "./page_attention.ts";

const FAULT = fault("grader", "The grader itself failed, twice: no process");

function attention(work: Omit<Work, "student">): string {
  const record = recordOf({ student: { id: "ana" }, ...work });
  return textOf(attentionSection([record]).html);
}

function ungraded(work: Omit<Work, "student">): string {
  const record = recordOf({ student: { id: "ana" }, ...work });
  return textOf(ungradedSection([record]).html);
}

Deno.test("attentionSection() leaves out honest work", () => {
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
  // A bonus is there to be tried.
  assertEquals(
    attention({
      exercises: {
        2: [{ check: "sigmoid far out", verdict: "timeout" }],
      },
    }),
    "Who needs a look\nNobody.",
  );
});

Deno.test("attentionSection() lists what was refused, crashed or did not end, with the reason", () => {
  const text = attention({
    exercises: {
      1: [{ verdict: "refused", feedback: fault("refused", "net access") }],
      2: [{
        check: "mul",
        verdict: "timeout",
        feedback: { ...fault("timeout"), tried: "mul" },
      }],
      3: [{ verdict: "crashed" }],
      4: [{ verdict: "memory" }],
      5: [{ verdict: "output-limit" }],
    },
  });
  assertStringIncludes(
    text,
    "\nana: exercise 1, refused (one of your files reached for something " +
      "outside the exercise: net access.",
  );
  assertStringIncludes(
    text,
    "\nana: exercise 2, timeout (Tried: mul); exercise 3, crashed; exercise 4, " +
      "memory; exercise 5, output limit",
  );
});

Deno.test("attentionSection() leaves out files that could not be used, which are listed elsewhere", () => {
  const record = recordOf({
    student: { id: "ana" },
    exercises: { 1: [{ verdict: "refused" }], 2: [{ verdict: "refused" }] },
  });
  const unusable = [{ exercise: 1, reason: "work.rar is not opened." }];
  const text = textOf(attentionSection([{ ...record, unusable }]).html);
  assertStringIncludes(text, "exercise 2, refused");
  assert(!text.includes("exercise 1"), text);
});

Deno.test("attentionSection() lists the files together only when each exercise passes", () => {
  assertStringIncludes(
    attention({ exercises: allPass(), together: "timeout" }),
    "ana: the files together, timeout",
  );
  assert(
    !attention({ exercises: { 1: [{ verdict: "timeout" }] } })
      .includes("together"),
  );
});

Deno.test("attentionSection() lists notes, and those on hidden characters apart", () => {
  const hidden = "01_value.ts has hidden direction-control characters.";
  const text = attention({ notes: ["The later folder counts.", hidden] });
  assertStringIncludes(
    text,
    `Hidden direction-control characters\nAn editor may show other code than ` +
      `what runs.\nana: ${hidden}\nDecided by a rule\n`,
  );
  assert(text.endsWith("ana: The later folder counts."), text);
});

Deno.test("attentionSection() lists who was late, and the time where it is known", () => {
  assert(attention({ late: true }).endsWith("\nana: 2026-03-01 09:30 UTC"));
  const { submitted: _, ...record } = recordOf({
    student: { id: "ana" },
    late: true,
  });
  assert(textOf(attentionSection([record]).html).endsWith("\nana"));
});

Deno.test("ungradedSection() lists what was ungraded with the reason", () => {
  const work = {
    exercises: {
      1: [{ verdict: "ungraded", feedback: FAULT }],
      2: [{ check: "mul", verdict: "ungraded", feedback: FAULT }],
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
    ungraded({ exercises: allPass(), together: "ungraded" }),
    "\nana: the files together: no reason is known",
  );
  assert(
    ungraded({ exercises: { 1: [{ verdict: "ungraded" }] } })
      .endsWith("ana: exercise 1: no reason is known"),
  );
  assertStringIncludes(
    ungraded({}),
    "Nothing: the grader failed at no check.",
  );
});

Deno.test("ungradedSection() lists an exercise without a check", () => {
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
