import { assertEquals, assertStringIncludes } from "@std/assert";
import { filesOf } from "../../core/course/lesson.ts";
import { textOf } from "../../dev/testing/class_examples_of_text.ts";
import { EDITION } from "../../dev/testing/edition.ts";
import { SmallClass } from "../../dev/testing/small_class.ts";
import { readKit } from "../../kit/workspace.ts";

const [VALUE] = EDITION.exercises;
const OURS = readKit(filesOf(VALUE).solution);
const STUB = readKit(filesOf(VALUE).stub);

Deno.test("deno task class names those who handed in the very same file, however many, and our solution", async () => {
  const many = ["a", "b", "c", "d", "e"];
  using made = SmallClass.of({
    ...Object.fromEntries(
      many.map((id) => [`sub/${id}/01_value.ts`, OURS]),
    ),
    "sub/p/01_value.ts": "export class Value {}",
    "sub/q/01_value.ts": "export class Value {}",
    "sub/r/01_value.ts": STUB,
    "sub/s/01_value.ts": STUB,
    "roster.csv": "id,name\na,Ann\nzoe,Zoe\n",
  });
  const { code, err } = await made.grade("--roster", "roster.csv");
  assertEquals(code, 0, err);
  const text = textOf(made.read("out/class.html"));
  assertStringIncludes(text, "p, q: exercise 1, which does not pass");
  assertStringIncludes(text, "Ann, b, c, d, e: exercise 1");
  assertEquals(text.includes("r, s: exercise 1"), false);
  assertStringIncludes(
    err,
    "The same as our solution, at least in part: Ann (a), b, c and 2 more",
  );
  assertStringIncludes(text, "These files are our solution");
  assertEquals(made.record("e").ours, [1]);
  // The export says so, and who is absent, without being told the roster again.
  await made.points();
  const remarks = made.column("out/export/grades.csv", "id", "remarks");
  assertEquals(remarks, {
    ...Object.fromEntries(
      many.map((id) => [
        id,
        "Our solution, but for comments and layout: exercise 1.",
      ]),
    ),
    p: "",
    q: "",
    r: "",
    s: "",
    zoe: "nothing handed in",
  });
});
