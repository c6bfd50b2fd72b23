import { assertEquals } from "@std/assert";
import { TestLines, whyNotRun } from "./test_lines.ts";

function shown(
  tap: string,
): { lines: string[]; passed: number; failed: number } {
  const test = new TestLines();
  const lines = tap.split("\n").flatMap((line) => test.push(line));
  return { lines, passed: test.passed, failed: test.failed };
}

const DETAIL = JSON.stringify({
  message: "AssertionError: Values are not equal.\n\n\n-   1\n+   0\n\n" +
    "  throw new AssertionError(message);\n        ^\n" +
    "    at assertEquals (https://jsr.io/@std/assert/1.0.19/equals.ts:65:9)\n" +
    "    at file:///home/ann/course/exercises/01_value_test.ts:13:3",
  severity: "fail",
});

Deno.test("TestLines says which tests pass, and what one that fails has found", () => {
  assertEquals(
    shown(`TAP version 14
# ./exercises/01_value_test.ts
ok 1 - a new Value holds its number
hello
not ok 2 - its grad starts at 0
  ---
  ${DETAIL}
  ...
1..2
`),
    {
      lines: [
        "exercises/01_value_test.ts",
        "  ok      a new Value holds its number",
        "  | hello",
        "  FAILED  its grad starts at 0",
        "          Values are not equal.",
        "          -   1",
        "          +   0",
        "          at exercises/01_value_test.ts:13:3",
      ],
      passed: 1,
      failed: 1,
    },
  );
});

Deno.test("TestLines names the place in the learner's file before that of the test", () => {
  const message = "Error: TODO: write toString\n" +
    '    throw new Error("TODO: write toString");\n          ^\n' +
    "    at Value.toString (file:///C:/course/exercises/01_value.ts:42:11)\n" +
    "    at file:///C:/course/exercises/01_value_test.ts:38:19";
  assertEquals(
    shown(`  ---\n  ${JSON.stringify({ message })}\n  ...`).lines,
    [
      "          TODO: write toString",
      "          at exercises/01_value.ts:42:11",
      "          at exercises/01_value_test.ts:38:19",
    ],
  );
});

Deno.test("whyNotRun() says what is wrong with a file, and where", () => {
  const stack = "\nStack backtrace:\n   0: <unknown>\n";
  assertEquals(
    whyNotRun(
      "error: SyntaxError: Expression expected\n   |\n36 |   grad = ;\n" +
        `   |          ~\n    at file:///c/exercises/01_value.ts:36:10\n${stack}`,
    ),
    ["Expression expected", "at exercises/01_value.ts:36:10"],
  );
  assertEquals(
    whyNotRun(
      'error: Module not found "file:///c/exercises/nope.ts".\n' +
        `    at file:///c/exercises/01_value.ts:81:17\n${stack}`,
      (path) => path.replace("exercises/", ""),
    ),
    ['Module not found "exercises/nope.ts".', "at 01_value.ts:81:17"],
  );
  assertEquals(whyNotRun(`error: Test failed\n${stack}`), [
    "A file ended with an error while it was loaded.",
  ]);
});
