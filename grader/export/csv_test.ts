import { assertEquals } from "@std/assert";
import { readRoster } from "../class/roster.ts";
import { isFormula } from "../csv/formula.ts";
import { readCsv } from "../csv/read.ts";
import { csv } from "./csv.ts";
import { CLASS, example, jobOf, NAMES, RIGHT, UNGRADED } from "./examples.ts";

function rowsOf(...job: Parameters<typeof jobOf>): Record<string, string>[] {
  const { header, rows } = readCsv(
    csv.write(jobOf(...job)).get("grades.csv")!,
    "grades.csv",
  );
  return rows.map(({ cells }) =>
    Object.fromEntries(header.cells.map((name, i) => [name, cells[i]]))
  );
}

Deno.test("a row a person, a column an exercise", () => {
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

Deno.test("the grader's fault is an empty cell, a stub is a zero", () => {
  const rows = rowsOf(CLASS);
  assertEquals(rows.map(({ points }) => points), [
    ...["100", "97", "0", "88", "", "97"],
  ]);
  const eve = rows[4];
  assertEquals([eve["2 ops"], eve["3 backward"]], ["17", ""]);
  assertEquals(eve.remarks, "not graded: exercise 3 (backward)");
});

Deno.test("with a roster: its order, its names, and who handed in nothing", () => {
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
      ["eve", "Eve", "", "not graded: exercise 3 (backward)"],
    ],
  );
});

Deno.test("no cell is a formula, and every name and id is read back", () => {
  const records = NAMES.map((name, i) =>
    example(`${name} ${i}`, { student: { name, email: name } })
  );
  const text = csv.write(jobOf(records)).get("grades.csv")!;
  for (const { cells } of readCsv(text, "grades.csv").rows) {
    assertEquals(cells.filter(isFormula), []);
  }
  const { people } = readRoster(text, "grades.csv");
  assertEquals(people.map(({ name }) => name), NAMES.map((n) => n.trim()));
  assertEquals(people.map(({ id }) => id), NAMES.map((n, i) => `${n} ${i}`));
});

Deno.test("a mistake is named once, and of two made together each", () => {
  const [stored] = CLASS.filter(({ record }) => record.student.id === "bob");
  const slip = (mistake: string) => ({
    name: mistake,
    verdict: "wrong" as const,
    points: 0,
    maxPoints: 1,
    mistake,
  });
  const { report } = stored.record;
  const [first, ...others] = report.exercises;
  const exercises = [
    { ...first, checks: [slip("a"), slip("a+b"), slip("b")] },
    ...others.map((one) => ({ ...one, checks: [] })),
  ];
  const record = { ...stored.record, report: { ...report, exercises } };
  assertEquals(rowsOf([{ ...stored, record }])[0].mistakes, "a b");
});
