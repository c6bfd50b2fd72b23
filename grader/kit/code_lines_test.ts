import { assertEquals } from "@std/assert";
import { countCodeLines, withoutComments } from "./code_lines.ts";

Deno.test("withoutComments() leaves texts alone that look like comments", () => {
  assertEquals(
    withoutComments(
      'const a = "// no"; // yes\n/* all\nof it */\nconst b = `/* no */`;\n',
    ),
    'const a = "// no";\nconst b = `/* no */`;\n',
  );
});

Deno.test("countCodeLines() counts neither comments nor blank lines", () => {
  assertEquals(
    countCodeLines("// one\n\nconst a = 1; // two\n/* */\nf(a);\n"),
    2,
  );
  assertEquals(countCodeLines(""), 0);
});
