import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { stripAnsiCode } from "@std/fmt/colors";
import { judgeExercise, reportOf } from "../core/judge/judge.ts";
import type { Feedback } from "../core/report/feedback.ts";
import type { ExerciseReport, Report, Verdict } from "../core/report/report.ts";
import { EDITION, exercise } from "../dev/testing/edition.ts";
import { byCommand } from "./next_steps.ts";
import { checkList, feedback, praise, printedBy, summary } from "./terminal.ts";

const WAYS = byCommand(EDITION);

const VERDICTS: Verdict[] = [
  "not-started",
  "wrong",
  "threw",
  "timeout",
  "memory",
  "output-limit",
  "missing",
  "does-not-load",
  "crashed",
  "refused",
  "ungraded",
];

const LONG = "a very long expression, ".repeat(40);

/** As long as can be, and different in each check, as when each fails in its own way. */
function longFeedback(i: number): Feedback {
  const shown = { kind: "other", text: LONG + i } as const;
  return {
    tried: LONG,
    difference: { of: LONG, expected: shown, got: shown },
    read: { lesson: 1, section: "A heading" },
  };
}

function reportAll(
  verdict: Verdict,
  say: (i: number) => Feedback | undefined = () => undefined,
): ExerciseReport[] {
  return EDITION.exercises.map((lesson) =>
    judgeExercise(
      lesson,
      lesson.exercise.checks.map((check, i) =>
        reportOf(check, verdict, say(i))
      ),
    )
  );
}

function wholeReport(exercises: ExerciseReport[]): Report {
  return {
    schema: "gradlings/report/v2",
    seed: 1,
    points: 0,
    maxPoints: 100,
    exercises,
    together: { name: "together", verdict: "pass", points: 0, maxPoints: 0 },
  };
}

function assertFits(text: string, most: number): void {
  const lines = stripAnsiCode(text).split("\n");
  assert(lines.length <= most, `${lines.length} lines:\n${text}`);
  for (const line of lines) {
    assert(line.length <= 80, `${line.length} columns: ${line}`);
  }
}

for (const verdict of VERDICTS) {
  Deno.test(`feedback on "${verdict}" fits ten lines of 80 columns`, () => {
    for (const [i, report] of reportAll(verdict, longFeedback).entries()) {
      const edited = ["meanSquaredError", "gradientDescentStep", "zeroGrad"];
      const text = feedback(report, EDITION.exercises[i], edited, WAYS);
      assertFits(text, 10);
      assertStringIncludes(stripAnsiCode(text), "Next: ");
      assertStringIncludes(text, "  Got:      a very", "not crowded out");
      assertFits(summary(wholeReport([report]), EDITION), 3);
    }
  });
}

Deno.test("every verdict is a word, not only a colour", () => {
  for (const verdict of VERDICTS) {
    const text = stripAnsiCode(
      summary(wholeReport(reportAll(verdict)), EDITION),
    );
    assertStringIncludes(text, verdict.replaceAll("-", " "));
  }
});

Deno.test("a stub gets no reproach, but the way on", () => {
  const [report] = reportAll("not-started");
  assertEquals(
    feedback(report, exercise(1), undefined, WAYS),
    "Next: deno task lesson 1, then write exercises/01_value.ts",
  );
});

Deno.test("half a stub is in progress", () => {
  const lesson = exercise(2);
  const report = judgeExercise(
    lesson,
    lesson.exercise.checks.map((check, i) =>
      i === 0 ? reportOf(check, "pass") : reportOf(check, "not-started", {
        fault: { kind: "todo", text: "TODO: write mul" },
      })
    ),
  );
  const text = stripAnsiCode(summary(wholeReport([report]), EDITION));
  assertStringIncludes(text, "in progress");
});

Deno.test("ungraded points are named, not counted", () => {
  const text = stripAnsiCode(
    summary(wholeReport(reportAll("ungraded")), EDITION),
  );
  assertStringIncludes(text, "the grader's own fault");
});

Deno.test("praise says what was learnt and, the first time, what to compare", () => {
  for (const lesson of EDITION.exercises) {
    const report = judgeExercise(
      lesson,
      lesson.exercise.checks.map((check) =>
        reportOf(check, check.bonus ? "threw" : "pass")
      ),
    );
    const first = praise(report, lesson, WAYS, true);
    assertFits(first, 10);
    assertStringIncludes(first.replaceAll("\n", " "), lesson.exercise.learnt);
    assertStringIncludes(first, `deno task solution ${lesson.number}`);
    assert(!praise(report, lesson, WAYS, false).includes("deno task solution"));
  }
});

Deno.test("printedBy() shows printed text apart, cut, and made harmless", () => {
  const console = `\x1b[2Jgone\n${"again\n".repeat(100)}`;
  const text = printedBy({ ...reportAll("pass")[0], console });
  assertFits(text, 10);
  assertStringIncludes(text, "  | \\u{1b}[2Jgone\n");
  assertStringIncludes(text, "… and 93 more lines");
});

Deno.test("feedback() names a known mistake in place of the idea, within ten lines", () => {
  const lesson = exercise(2);
  const when = "`mul` multiplies twice ".repeat(8).slice(0, 154) + ".";
  const report = judgeExercise(
    lesson,
    lesson.exercise.checks.map((check, i) =>
      reportOf(check, "wrong", {
        ...longFeedback(i),
        mistakes: [{ id: `slip-${check.name}`, when }],
      })
    ),
  );
  const text = feedback(report, lesson, ["gradientDescentStep", "add"], WAYS);
  assertFits(text, 10);
  assertStringIncludes(
    stripAnsiCode(text).replaceAll("\n", " "),
    `This usually means that ${when}`,
  );
});

Deno.test("checkList() says which check to fix first where one rests on another", () => {
  const lesson = exercise(2);
  const wrong = ["exp", "tanh", "used twice"];
  const report = judgeExercise(
    lesson,
    lesson.exercise.checks.map((check) =>
      reportOf(check, wrong.includes(check.name) ? "wrong" : "pass")
    ),
  );
  const lines = checkList(report, lesson).map(stripAnsiCode);
  const lineOf = (name: string) => lines.find((line) => line.includes(name))!;
  assertStringIncludes(lineOf("used twice"), '0 of 2  (fix "exp" first)');
  assert(lineOf("tanh").endsWith("0 of 2"), "it has a cause of its own");
  for (const line of lines) assert(line.length <= 80, line);
});
