import { assertEquals } from "@std/assert";
import type { ExerciseLesson } from "../core/course/lesson.ts";
import { faultsInHints, faultsInLesson } from "./lesson_rules.ts";

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

Deno.test("faultsInLesson() finds nothing wrong with a good lesson", () => {
  assertEquals(faultsInLesson(LESSON, GOOD), []);
  assertEquals(faultsInLesson(LESSON, GOOD.replaceAll("\n", "\r\n")), []);
});

Deno.test("faultsInLesson() reports each fault in a sentence", () => {
  const faults = (from: string, to: string) =>
    faultsInLesson(LESSON, GOOD.replace(from, to));
  assertEquals(faults("# 9.", "# 8."), [
    'It does not begin with "# 9. A hinge".',
  ]);
  assertEquals(faults("## Bending", "```text\n## Bending\n```"), [
    'The check "shape" points to the heading "## Bending", which is not there.',
  ]);
  assertEquals(faults("grade 9", "grade 8"), [
    "It does not mention the command that grades the exercise: deno task grade 9",
  ]);
  assertEquals(faults("## Bending", `## Bending\n\n${"x".repeat(81)}`), [
    "Line 5 has 81 columns; 80 fit.",
  ]);
});

Deno.test("faultsInHints() reports each fault in a sentence", () => {
  const hints = "# Hints\n\n## shape\n\n1. a?\n2. b\n3. c\n";
  assertEquals(faultsInHints(LESSON, hints), []);
  assertEquals(faultsInHints(LESSON, hints.replace("3. c", "3. b")), [
    'Under "## shape" there must be three different hints, "1. ...", ' +
    '"2. ..." and "3. ..."; there are 2.',
  ]);
  assertEquals(faultsInHints(LESSON, `${hints}\n## size\n\n1. d\n`), [
    'It has hints for "size", but no check has that name.',
  ]);
  assertEquals(faultsInHints(LESSON, hints.replace("b", "b\nb\nb\nb\nb")), [
    'Hint 2 for "shape" is longer than 4 lines.',
  ]);
});
