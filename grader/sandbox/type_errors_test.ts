import { assertEquals } from "@std/assert";
import { inWords, parseErrors } from "./type_errors.ts";

const OUTPUT =
  `TS2322 [ERROR]: Type 'string' is not assignable to type 'number'.
  this.data = "2";
  ~~~~~~~~~
    at file:///kit/exercises/01_value.ts:36:5

TS7006 [ERROR]: Parameter 'a' implicitly has an 'any' type.
export function add(a) {
                    ~
    at file:///kit/exercises/02_ops.ts:15:21

Found 2 errors.

error: Type checking failed.
`;

Deno.test("only the errors of the file asked for, with their lines", () => {
  assertEquals(parseErrors(OUTPUT, "exercises/01_value.ts"), [
    {
      code: 2322,
      line: 36,
      column: 5,
      text: "Type 'string' is not assignable to type 'number'.",
    },
  ]);
});

Deno.test("no errors, no list", () => {
  assertEquals(parseErrors("", "exercises/01_value.ts"), []);
});

Deno.test("an error that is about style alone is not told", () => {
  assertEquals(parseErrors(OUTPUT, "exercises/02_ops.ts"), []);
});

Deno.test("each error is told in as many lines as there are for it", () => {
  const text = "Argument of type 'Value | number' is not assignable to " +
    "parameter of type 'Value'.";
  const faults = [1, 2].map((line) => ({
    code: 2322,
    line,
    column: 5,
    text,
  }));
  const two = [
    "Type error: exercises/02_ops.ts:1:5 Argument of type 'Value | number' is not",
    "assignable to parameter of type 'Value'.",
    "Type error: exercises/02_ops.ts:2:5 Argument of type 'Value | number' is not",
    "assignable to parameter of type 'Value'.",
  ];
  const file = "exercises/02_ops.ts";
  assertEquals(inWords(faults, file, 10)?.split("\n"), two);
  assertEquals(inWords(faults, file, 2)?.split("\n"), two.slice(0, 2));
  assertEquals(inWords([], file, 10), undefined);
});
