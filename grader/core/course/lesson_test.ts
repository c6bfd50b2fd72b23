import { assertEquals, assertThrows } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { filesOf, type Lesson, validateRows } from "./lesson.ts";

const CHECK = { name: "a", points: 100, idea: "An idea.", read: "A heading" };

function row(changes: Partial<Lesson> = {}, check: object = {}): Lesson {
  return {
    number: 0,
    name: "first",
    title: "First",
    exercise: {
      exports: ["first"],
      learnt: "Something.",
      checks: [{ ...CHECK, ...check }],
    },
    ...changes,
  };
}

Deno.test("the course itself is valid: an introduction, then exercises of 100 points", () => {
  const { lessons, exercises } = EDITION;
  assertEquals(validateRows(lessons), lessons);
  assertEquals<readonly Lesson[]>(exercises, lessons.slice(1));
  const points = exercises.flatMap(({ exercise }) => exercise.checks)
    .reduce((sum, { points }) => sum + points, 0);
  assertEquals(points, 100);
});

Deno.test("a valid table is returned as it is", () => {
  const rows = [row()];
  assertEquals(validateRows(rows), rows);
});

const BROKEN: [rule: string, rows: Lesson[], says: string][] = [
  ["a number out of order", [row({ number: 3 })], "its number is 3, not 0"],
  ["a name with a blank", [row({ name: "the first" })], "not a valid name"],
  ["a name twice", [row(), row({ number: 1 })], "the name occurs twice"],
  ["no title", [row({ title: " " })], "the title is empty"],
  ["half a point", [row({}, { points: 99.5 })], "not a whole number"],
  ["a bonus with points", [row({}, { bonus: true })], "a bonus check"],
  ["a check without points", [row({}, { points: 0 })], "a bonus check"],
  ["a check without idea", [row({}, { idea: "" })], "the idea is empty"],
  ["a check without heading", [row({}, { read: "" })], "no heading to read"],
  [
    "no exports",
    [row({ exercise: { exports: [], learnt: "It.", checks: [CHECK] } })],
    "no exports",
  ],
  [
    "a check's name twice",
    [row({
      exercise: { exports: ["a"], learnt: "It.", checks: [CHECK, CHECK] },
    })],
    "the name occurs twice",
  ],
  [
    "an export that an earlier exercise has",
    [row(), row({ number: 1, name: "second" })],
    "an exercise before it exports first already",
  ],
  [
    "no checks",
    [row({ exercise: { exports: ["a"], learnt: "It.", checks: [] } })],
    "no check with points",
  ],
];

for (const [rule, rows, says] of BROKEN) {
  Deno.test(`a course table with ${rule} is refused`, () => {
    assertThrows(() => validateRows(rows), Error, says);
  });
}

Deno.test("the files of a lesson are named after its number and name", () => {
  assertEquals(
    filesOf({ number: 7, name: "ice_cream", title: "Ice cream" }).exercise,
    "exercises/07_ice_cream.ts",
  );
});
