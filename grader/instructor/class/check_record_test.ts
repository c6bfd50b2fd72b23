import { assertEquals, assertThrows } from "@std/assert";
import { CLASS, RIGHT } from "../../dev/testing/export_examples.ts";
import { checkRecord } from "./check_record.ts";

Deno.test("checkRecord() returns a record as it is", () => {
  const homework = { seed: 7, only: [{ exercise: 4, checks: ["a"] }] };
  const some = CLASS.map(({ record }) => record);
  for (const record of [...some, { ...some[0], homework }]) {
    const read = JSON.parse(JSON.stringify(record));
    assertEquals(checkRecord(read), read);
  }
});

/** A record with one thing in it replaced, or taken away. */
function spoiled(path: string, value?: unknown): unknown {
  const record = JSON.parse(JSON.stringify(RIGHT.record));
  const keys = path.split(".");
  const last = keys.pop()!;
  const parent = keys.reduce((part, key) => part[key], record);
  parent[last] = value;
  return record;
}

const SPOILED: [path: string, value: unknown, says: string][] = [
  ["schema", "gradlings/record/v2", 'schema is "gradlings/record/v2" and'],
  ["student", undefined, "student is missing and should be an object"],
  ["student.id", 7, "student.id is 7 and should be a text"],
  ["student.id", " ", 'student.id is " " and should be a text that is not'],
  ["student.name", null, "student.name is null and should be a text"],
  ["submitted", "yesterday", "submitted is"],
  ["late", false, "late is false and should be true"],
  ["notes", "none", 'notes is "none" and should be a list'],
  ["notes", [1], "notes[0] is 1 and should be a text"],
  ["hashes", undefined, "hashes is missing"],
  ["report", [], "report is [] and should be an object"],
  ["report.schema", "x", "report.schema is"],
  ["report.seed", -1, "report.seed is -1 and should be a whole number"],
  ["report.exercises", [], "report.exercises is [] and should be a list"],
  ["report.together", undefined, "report.together is missing"],
  ["report.points", 99, "report.points is 99 and should be 100, the sum"],
  ["report.maxPoints", 100.5, "report.maxPoints is 100.5"],
  ["report.exercises.1.number", 1, "should be a list that has each exercise"],
  ["report.exercises.1.points", 19, "report.exercises[1].points is 19 and"],
  ["report.exercises.1.verdict", "fine", "should be one of pass, wrong"],
  ["report.exercises.1.verdict", "toString", "should be one of pass"],
  ["report.exercises.1.checks", [], "no check at all is no grade"],
  ["report.exercises.1.checks.0.points", 3, "no more than its maxPoints, 2"],
  ["report.schema", "gradlings/report/v1", 'should be "gradlings/report/v2"'],
  ["report.exercises.1.checks.0.bonus", 1, "checks[0].bonus is 1 and should"],
  ["report.exercises.1.checks.0.feedback", 1, "should be an object"],
  ["homework", 7, "homework is 7 and should be an object"],
  ["homework", { seed: 7 }, "homework.only is missing and should be a list"],
  [
    "homework",
    { seed: 7, only: [{ exercise: 4, checks: [1] }] },
    "homework.only[0].checks[0] is 1 and should be a text",
  ],
];

for (const [path, value, says] of SPOILED) {
  Deno.test(`checkRecord() refuses ${JSON.stringify(value)} as ${path}`, () => {
    assertThrows(() => checkRecord(spoiled(path, value)), Error, says);
  });
}

Deno.test("checkRecord() refuses what is no object", () => {
  for (const value of [null, 1, "text", []]) {
    assertThrows(() => checkRecord(value), Error, "the whole is");
  }
});
