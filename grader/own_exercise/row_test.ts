import { assert, assertEquals } from "@std/assert";
import { COURSE } from "../course/course.ts";
import { readKit } from "../workspace/workspace.ts";
import { filesOf } from "../course/lesson.ts";
import { readRow } from "./row.ts";

const number = COURSE.length;

Deno.test("whatever a row of the kit says, a row of one's own may say", () => {
  for (const lesson of COURSE.filter(({ exercise }) => exercise)) {
    const row = JSON.parse(readKit(filesOf(lesson).row));
    const exercise = { ...row.exercise, exports: ["mine"] };
    const own = { ...row, number, name: "my_own", exercise };
    const read = readRow(JSON.stringify(own));
    assert("row" in read, JSON.stringify(read));
    assertEquals(read.row, { ...own, added: true });
  }
});

Deno.test("a heading that is no text is said", () => {
  const [, value] = COURSE;
  const { exercise } = value;
  const [first, ...others] = exercise!.checks;
  const checks = [{ ...first, readOf: { fields: 3 } }, ...others];
  const own = {
    ...value,
    number,
    name: "my_own",
    exercise: { ...exercise, checks },
  };
  assertEquals(readRow(JSON.stringify(own)), {
    faults: ['Check 1 has a "readOf" that is no object of strings.'],
  });
});
