import { assert, assertStringIncludes } from "@std/assert";
import { EDITION } from "../dev/testing/edition.ts";
import { solution, written } from "../dev/testing/submissions.ts";
import { endScreen } from "./end_screen.ts";

Deno.test("the end screen shows what was built, and fits a terminal", () => {
  const submission = new Map(
    EDITION.exercises.map((lesson) => [lesson, written(solution(lesson))]),
  );
  const lines = endScreen(submission, EDITION).split("\n");
  assert(lines.length <= 20, `${lines.length} lines`);
  for (const line of lines) assert(line.length <= 80, line);
  const text = lines.join("\n");
  for (const { title } of EDITION.exercises) assertStringIncludes(text, title);
  const counts = [...text.matchAll(/\.ts +(\d+)$/gm)].map(([, n]) => Number(n));
  const sum = counts.reduce((a, b) => a + b, 0);
  assert(counts.length === 8 && counts.every((count) => count > 5), text);
  assertStringIncludes(text, "deno task demo digits");
  assertStringIncludes(
    text,
    "deno task grade 2 and deno task grade 3: the bonus",
  );
  assertStringIncludes(text, `These are ${sum} lines of code`);
});
