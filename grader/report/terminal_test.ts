import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { stripAnsiCode } from "@std/fmt/colors";
import { EXERCISES } from "../course/course.ts";
import { judgeExercise, reportOf } from "../judge/judge.ts";
import { exercise } from "../testing/fresh_kit.ts";
import {
  type ExerciseReport,
  type Report,
  THIS_IS_WHEN,
  type Verdict,
} from "./record.ts";
import { checkList, feedback, praise, printedBy, summary } from "./terminal.ts";

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
const MESSAGE = `Tried: ${LONG}\nExpected: ${LONG}\nGot: ${LONG}`;

function reportAll(verdict: Verdict, message?: string): ExerciseReport[] {
  return EXERCISES.map((lesson) =>
    judgeExercise(
      lesson,
      lesson.exercise.checks.map((check, i) =>
        // Different messages, as when each check fails in its own way.
        reportOf(check, verdict, message && `${message}${i}`)
      ),
    )
  );
}

function wholeReport(exercises: ExerciseReport[]): Report {
  const chain = { name: "chain", verdict: "pass", points: 0, maxPoints: 0 };
  return {
    schema: "gradlings/report/v1",
    seed: 1,
    points: 0,
    maxPoints: 100,
    exercises,
    chain: chain as Report["chain"],
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
    for (const [i, report] of reportAll(verdict, MESSAGE).entries()) {
      const edited = ["meanSquaredError", "gradientDescentStep", "zeroGrad"];
      const text = feedback(report, EXERCISES[i], edited);
      assertFits(text, 10);
      assertStringIncludes(stripAnsiCode(text), "Next: ");
      assertStringIncludes(text, "  Got:      a very", "not crowded out");
      assertFits(summary(wholeReport([report])), 3);
    }
  });
}

Deno.test("every verdict is a word, not only a colour", () => {
  for (const verdict of VERDICTS) {
    const text = stripAnsiCode(summary(wholeReport(reportAll(verdict))));
    assertStringIncludes(text, verdict.replaceAll("-", " "));
  }
});

Deno.test("a stub gets no reproach, but the way on", () => {
  const [report] = reportAll("not-started");
  assertEquals(
    feedback(report, exercise(1), undefined),
    "Next: deno task lesson 1, then write exercises/01_value.ts",
  );
});

Deno.test("half a stub is in progress", () => {
  const lesson = exercise(2);
  const report = judgeExercise(
    lesson,
    lesson.exercise.checks.map((check, i) =>
      i === 0
        ? reportOf(check, "pass")
        : reportOf(check, "not-started", "Still to do: write mul")
    ),
  );
  const text = stripAnsiCode(summary(wholeReport([report])));
  assertStringIncludes(text, "in progress");
});

Deno.test("ungraded points are named, not counted", () => {
  const text = stripAnsiCode(summary(wholeReport(reportAll("ungraded"))));
  assertStringIncludes(text, "the grader's own fault");
});

Deno.test("praise says what was learnt and, the first time, what to compare", () => {
  for (const lesson of EXERCISES) {
    const report = judgeExercise(
      lesson,
      lesson.exercise.checks.map((check) =>
        reportOf(check, check.stretch ? "threw" : "pass")
      ),
    );
    const first = praise(report, lesson, true);
    assertFits(first, 10);
    assertStringIncludes(first.replaceAll("\n", " "), lesson.exercise.learnt);
    assertStringIncludes(first, `deno task solution ${lesson.number}`);
    assert(!praise(report, lesson, false).includes("deno task solution"));
  }
});

Deno.test("what was printed is shown apart, cut, and made harmless", () => {
  const console = `\x1b[2Jgone\n${"again\n".repeat(100)}`;
  const text = printedBy({ ...reportAll("pass")[0], console });
  assertFits(text, 10);
  assertStringIncludes(text, "  | \\u{1b}[2Jgone\n");
  assertStringIncludes(text, "… and 93 more lines");
});

Deno.test("a known mistake is named in place of the idea, within ten lines", () => {
  const lesson = exercise(2);
  const when = "`mul` multiplies twice ".repeat(8).slice(0, 154) + ".";
  const report = judgeExercise(
    lesson,
    lesson.exercise.checks.map((check) => ({
      ...reportOf(check, "wrong", `${MESSAGE}\n${THIS_IS_WHEN}${when}`),
      mistake: `slip-${check.name}`,
    })),
  );
  const text = feedback(report, lesson, ["gradientDescentStep", "add"]);
  assertFits(text, 10);
  assertStringIncludes(
    stripAnsiCode(text).replaceAll("\n", " "),
    `${THIS_IS_WHEN}${when}`,
  );
});

Deno.test("a check that rests on one that is wrong says which to mend first", () => {
  const lesson = exercise(2);
  const wrong = ["exp", "tanh", "used twice"];
  const report = judgeExercise(
    lesson,
    lesson.exercise.checks.map((check) =>
      reportOf(check, wrong.includes(check.name) ? "wrong" : "pass")
    ),
  );
  const lines = checkList(report, lesson).map(stripAnsiCode);
  const said = (name: string) => lines.find((line) => line.includes(name))!;
  assertStringIncludes(said("used twice"), '0 of 2  (mend "exp" first)');
  assert(said("tanh").endsWith("0 of 2"), "it has a cause of its own");
  for (const line of lines) assert(line.length <= 80, line);
});

Deno.test("a figure is read about where the lesson tells of it", () => {
  const lesson = exercise(7);
  const feedbackOn = (figure: string) =>
    feedback(
      judgeExercise(
        lesson,
        lesson.exercise.checks.map((check) =>
          check.name === "worksheet: forward"
            ? reportOf(check, "wrong", `Got: worksheet.${figure} is 1`)
            : reportOf(check, "pass")
        ),
      ),
      lesson,
      undefined,
    );
  assertStringIncludes(feedbackOn("h1"), 'Read "Forward, by hand"');
  assertStringIncludes(feedbackOn("loss"), 'Read "How wrong is it?"');
});
