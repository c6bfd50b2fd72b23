import { assertEquals } from "@std/assert";
import { isStyle, shownTypeFaults, typeErrorText } from "./type_errors.ts";

/** What is shown of one error with this text. */
function shown(text: string): string {
  return typeErrorText("02_ops.ts", shownTypeFaults([at(1, text)])[0]);
}

const at = (line: number, text: string, code = 2322) => ({
  code,
  line,
  column: 5,
  text,
});

Deno.test("at most two errors are shown, the first ones", () => {
  const faults = [1, 2, 3].map((line) => at(line, "No."));
  assertEquals(shownTypeFaults(faults).map(({ line }) => line), [1, 2]);
  assertEquals(shownTypeFaults([]), []);
});

Deno.test("an error is told up to what helps", () => {
  assertEquals(
    shown(
      "Argument of type 'Value | number' is not assignable to parameter of " +
        "type 'Value'. Type 'number' is not assignable to type 'Value'.",
    ),
    "Type error: 02_ops.ts:1:5 Argument of type 'Value | number' is not " +
      "assignable to parameter of type 'Value'.",
  );
  assertEquals(
    shown("Expected 1 arguments, but got 2"),
    "Type error: 02_ops.ts:1:5 Expected 1 arguments, but got 2",
  );
});

Deno.test("a file is named as the learner imports it", () => {
  const said = "Type error: 02_ops.ts:1:5 Module '\"./01_value.ts\"' has no " +
    "exported member 'Vaule'.";
  for (const path of ["file:///kit/exercises/", "/", "./"]) {
    assertEquals(
      shown(
        `Module '"${path}01_value.ts"' has no exported member 'Vaule'. More.`,
      ),
      said,
    );
  }
});

Deno.test("nothing that a terminal obeys gets through", () => {
  assertEquals(shown("\x1b[2J").includes("\x1b"), false);
});

Deno.test("errors of style are not shown, nor what the verdict says of imports", () => {
  const faults = [7006, 6133, 2564, 2307, 2345].map((code) =>
    at(1, "No.", code)
  );
  assertEquals(shownTypeFaults(faults).map(({ code }) => code), [2345]);
  assertEquals([7006, 2307].map(isStyle), [true, false]);
});
