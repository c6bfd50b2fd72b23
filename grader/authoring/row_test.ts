import { assert, assertEquals } from "@std/assert";
import { EDITION } from "../dev/testing/edition.ts";
import { readKit } from "../kit/workspace.ts";
import { filesOf } from "../core/course/lesson.ts";
import { readRow } from "./row.ts";

const number = EDITION.lessons.length;

Deno.test("readRow() accepts every field that the kit's own rows use, but for another form of the solution", () => {
  for (const lesson of EDITION.lessons.filter(({ exercise }) => exercise)) {
    const row = JSON.parse(readKit(filesOf(lesson).row));
    // It names a file that an exercise of one's own does not have.
    const { alsoAs, ...fields } = row.exercise;
    const exercise = { ...fields, exports: ["mine"] };
    const own = { ...row, number, name: "my_own", exercise };
    const read = readRow(JSON.stringify(own), EDITION.lessons);
    assert("row" in read, JSON.stringify(read));
    assertEquals(read.row, { ...own, added: true });
    if (alsoAs === undefined) continue;
    const other = { ...own, exercise: { ...exercise, alsoAs } };
    assert("faults" in readRow(JSON.stringify(other), EDITION.lessons));
  }
});

Deno.test("readRow() reports a heading that is not a string", () => {
  const [, value] = EDITION.lessons;
  const { exercise } = value;
  const [first, ...others] = exercise!.checks;
  const checks = [{ ...first, readOf: { fields: 3 } }, ...others];
  const own = {
    ...value,
    number,
    name: "my_own",
    exercise: { ...exercise, checks },
  };
  assertEquals(readRow(JSON.stringify(own), EDITION.lessons), {
    faults: [
      'Check 1 has a field "readOf" that should be an object of strings.',
    ],
  });
});
