import { assert, assertEquals } from "@std/assert";
import { EDITION } from "../dev/testing/edition.ts";
import { readKit } from "../kit/workspace.ts";
import { type Check, filesOf } from "../core/course/lesson.ts";
import { readRow } from "./row.ts";

const number = EDITION.lessons.length;

Deno.test("readRow() accepts every field that the kit's own rows use, but for what names a file or a mistake of the kit", () => {
  for (const lesson of EDITION.lessons.filter(({ exercise }) => exercise)) {
    const row = JSON.parse(readKit(filesOf(lesson).row));
    // They name a file and a mistake that an exercise of one's own does not have.
    const { alsoAs, checks: all, ...fields } = row.exercise;
    const rounds = all.filter(({ round }: Check) => round);
    const checks = all.map(({ round: _, ...check }: Check) => check);
    const exercise = { ...fields, exports: ["mine"], checks };
    const own = { ...row, number, name: "my_own", exercise };
    const read = readRow(JSON.stringify(own), EDITION.lessons);
    assert("row" in read, JSON.stringify(read));
    assertEquals(read.row, { ...own, added: true });
    const others = [
      ...(alsoAs === undefined ? [] : [{ alsoAs }]),
      ...(rounds.length === 0 ? [] : [{ checks: all }]),
    ];
    for (const more of others) {
      const other = { ...own, exercise: { ...exercise, ...more } };
      assert("faults" in readRow(JSON.stringify(other), EDITION.lessons));
    }
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
