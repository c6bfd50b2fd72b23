import { assertEquals } from "@std/assert";
import { parseErrors } from "./types.ts";

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
    { line: 36, text: "Type 'string' is not assignable to type 'number'." },
  ]);
});

Deno.test("no errors, no list", () => {
  assertEquals(parseErrors("", "exercises/01_value.ts"), []);
});
