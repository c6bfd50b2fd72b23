import { assertEquals } from "@std/assert";
import type { ExerciseLesson } from "./lesson.ts";
import { faultsInHints, faultsInLesson } from "./text_rules.ts";

const LESSON: ExerciseLesson = {
  number: 9,
  name: "relu",
  title: "A hinge",
  exercise: {
    exports: ["relu"],
    learnt: "It.",
    checks: [{ name: "shape", points: 1, idea: "It bends.", read: "Bending" }],
  },
};

const GOOD = "# 9. A hinge\n\n## Bending\n\n`deno task grade 9`\n";

Deno.test("a lesson with all that is looked for has no fault", () => {
  assertEquals(faultsInLesson(LESSON, GOOD), []);
  assertEquals(faultsInLesson(LESSON, GOOD.replaceAll("\n", "\r\n")), []);
});

Deno.test("each fault of a lesson is told", () => {
  const faults = (from: string, to: string) =>
    faultsInLesson(LESSON, GOOD.replace(from, to));
  assertEquals(faults("# 9.", "# 8."), [
    'It does not begin with "# 9. A hinge".',
  ]);
  assertEquals(faults("## Bending", "```text\n## Bending\n```"), [
    'The check "shape" wants to have "Bending" read, and there is no heading ' +
    '"## Bending".',
  ]);
  assertEquals(faults("grade 9", "grade 8"), [
    "It does not say how to grade the exercise: deno task grade 9",
  ]);
  assertEquals(faults("## Bending", `## Bending\n\n${"x".repeat(81)}`), [
    "Line 5 is 81 wide: 80 fit.",
  ]);
});

Deno.test("each fault of hints is told", () => {
  const hints = "# Hints\n\n## shape\n\n1. a?\n2. b\n3. c\n";
  assertEquals(faultsInHints(LESSON, hints), []);
  assertEquals(faultsInHints(LESSON, hints.replace("3. c", "3. b")), [
    'Three different hints, "1. ...", "2. ..." and "3. ...", belong under ' +
    '"## shape"; there are 2.',
  ]);
  assertEquals(faultsInHints(LESSON, `${hints}\n## size\n\n1. d\n`), [
    'There is no check "size" to give hints for.',
  ]);
  assertEquals(faultsInHints(LESSON, hints.replace("b", "b\nb\nb\nb\nb")), [
    'Hint 2 for "shape" is longer than 4 lines.',
  ]);
});
