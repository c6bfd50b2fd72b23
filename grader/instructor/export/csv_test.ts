import { assertEquals } from "@std/assert";
import { writtenOut } from "../class/intake/written_out.ts";
import { readRoster } from "../class/roster.ts";
import { isFormula } from "../csv/formula.ts";
import { readCsv } from "../csv/read.ts";
import { csv } from "./csv.ts";
import {
  CLASS,
  example,
  inputOf,
  NAMES,
  RIGHT,
  UNGRADED,
} from "../../dev/testing/export_examples.ts";

function rowsOf(...job: Parameters<typeof inputOf>): Record<string, string>[] {
  const { header, rows } = readCsv(
    csv.write(inputOf(...job)).get("grades.csv")!,
    "grades.csv",
  );
  return rows.map(({ cells }) =>
    Object.fromEntries(header.cells.map((name, i) => [name, cells[i]]))
  );
}

Deno.test("csv writes a row for each person, a column for each exercise", () => {
  const [, bob] = rowsOf(CLASS);
  assertEquals(bob, {
    "id": "bob",
    "name": "Bob Baker",
    "email": "bob@example.edu",
    "submitted": "2026-06-02T00:00:00.000Z",
    "late": "late",
    "points": "97",
    "max points": "100",
    "1 value": "8",
    "2 ops": "17",
    "3 backward": "16",
    "4 neuron": "10",
    "5 layer": "8",
    "6 mlp": "10",
    "7 ice_cream": "16",
    "8 training": "12",
    "mistakes": "mul-ignores-out-grad",
    "remarks": "",
  });
});

Deno.test("csv leaves a cell empty for the grader's fault, and makes a stub a zero", () => {
  const rows = rowsOf(CLASS);
  assertEquals(rows.map(({ points }) => points), [
    ...["100", "97", "0", "88", "", "97"],
  ]);
  const eve = rows[4];
  assertEquals([eve["2 ops"], eve["3 backward"]], ["17", ""]);
  assertEquals(
    eve.remarks,
    "Exercise 3 (backward) could not be graded, by the grader's own fault.",
  );
});

Deno.test("csv with a roster has its order, its names, and who handed in nothing", () => {
  const roster = readRoster("id,name\nzed,Zed\nADA,Countess\n", "r.csv");
  const rows = rowsOf([RIGHT, UNGRADED], roster);
  assertEquals(
    rows.map(({ id, name, points, remarks }) => [
      id,
      name,
      points,
      remarks,
    ]),
    [
      ["zed", "Zed", "", "nothing handed in"],
      ["ADA", "Countess", "100", ""],
      [
        "eve",
        "Eve",
        "",
        "Exercise 3 (backward) could not be graded, by the grader's own fault.",
      ],
    ],
  );
});

Deno.test("csv writes no formula, and every name and id is read back", () => {
  const records = NAMES.map((name, i) =>
    example(`${name} ${i}`, { student: { name, email: name } })
  );
  const text = csv.write(inputOf(records)).get("grades.csv")!;
  for (const { cells } of readCsv(text, "grades.csv").rows) {
    assertEquals(cells.filter(isFormula), []);
  }
  const { people } = readRoster(text, "grades.csv");
  assertEquals(people.map(({ name }) => name), NAMES.map((n) => n.trim()));
  // What cannot be seen in an id is written out.
  assertEquals(
    people.map(({ id }) => id),
    NAMES.map((name, i) => writtenOut(`${name} ${i}`)),
  );
});

Deno.test("csv names a mistake once, and each of two made together", () => {
  const [stored] = CLASS.filter(({ record }) => record.student.id === "bob");
  const slip = (...ids: string[]) => ({
    name: ids.join(),
    verdict: "wrong" as const,
    points: 0,
    maxPoints: 1,
    feedback: { mistakes: ids.map((id) => ({ id, when: "it is wrong." })) },
  });
  const { report } = stored.record;
  const [first, ...others] = report.exercises;
  const exercises = [
    { ...first, checks: [slip("a"), slip("a", "b"), slip("b")] },
    ...others.map((one) => ({ ...one, checks: [] })),
  ];
  const record = { ...stored.record, report: { ...report, exercises } };
  assertEquals(rowsOf([{ ...stored, record }])[0].mistakes, "a b");
});
