import { assertEquals } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { allPass, recordOf } from "../../dev/testing/class_examples.ts";
import type { Slip, Work } from "../../dev/testing/class_work.ts";
import { SLIPS } from "../../dev/testing/class_examples_of_work.ts";
import {
  countExercises,
  countMistakes,
  countPoints,
  seedsOf,
} from "./numbers.ts";
import type { ClassRecord } from "./record.ts";

const UNGRADED: Slip[] = [{ verdict: "ungraded" }];
const ONE = EDITION.exercises.slice(0, 1);

function classOf(...works: Omit<Work, "student">[]): ClassRecord[] {
  return works.map((work, i) =>
    recordOf({ student: { id: `s${i}` }, ...work })
  );
}

Deno.test("countExercises() leaves what is ungraded out of means and shares", () => {
  const [value, ops] = countExercises(
    classOf(
      { exercises: { 1: [] } },
      { exercises: { 1: SLIPS[1][0] } },
      { exercises: { 1: UNGRADED } },
      { exercises: { 1: [{ check: "prev", verdict: "ungraded" }] } },
    ),
    EDITION,
  );
  assertEquals(value, {
    number: 1,
    name: "value",
    maxPoints: 8,
    counted: 2,
    leftOut: 2,
    mean: 6,
    open: 0,
    passing: 1,
    verdicts: [["pass", 1], ["wrong", 1], ["ungraded", 2]],
  });
  assertEquals([ops.counted, ops.leftOut, ops.mean], [4, 0, 0]);
});

Deno.test("countExercises() does not count an exercise that is ungraded in part", () => {
  const slips: Slip[] = [
    { check: "fields" },
    { check: "prev", verdict: "ungraded" },
  ];
  const [value] = countExercises(classOf({ exercises: { 1: slips } }), EDITION);
  assertEquals([value.counted, value.leftOut], [0, 1]);
  assertEquals(value.mean, undefined);
  assertEquals(value.verdicts, [["wrong", 1]]);
});

Deno.test("countExercises() ignores an ungraded bonus", () => {
  const slips: Slip[] = [{ check: "sigmoid far out", verdict: "ungraded" }];
  const [, ops] = countExercises(classOf({ exercises: { 2: slips } }), EDITION);
  assertEquals([ops.counted, ops.passing], [1, 1]);
});

Deno.test("countExercises() and countPoints() leave out whom an exercise was not graded for", () => {
  const records = classOf(
    { exercises: allPass() },
    { exercises: { 1: [] }, lessons: ONE },
  );
  const counts = countExercises(records, EDITION);
  assertEquals(counts.length, 8);
  assertEquals([counts[0].counted, counts[7].counted], [2, 1]);
  assertEquals(counts[7].leftOut, 1);
  const { counted, leftOut, mean } = countPoints(records, EDITION);
  assertEquals([counted, leftOut, mean], [1, 1, 100]);
});

Deno.test("countPoints() takes mean and median over those who were graded in full", () => {
  const works = [[], [{}], [{ check: "as text" }], UNGRADED].map((slips) => ({
    exercises: { 1: slips },
    lessons: ONE,
  }));
  const { counted, leftOut, mean, median } = countPoints(
    classOf(...works),
    EDITION,
  );
  assertEquals([counted, leftOut, mean, median], [3, 1, 5, 7]);
  assertEquals(countPoints(classOf(...works.slice(0, 2)), EDITION).median, 4);
});

Deno.test("countExercises() knows the worth of an exercise that nobody was graded on", () => {
  const records = classOf({ exercises: { 1: UNGRADED }, lessons: ONE });
  assertEquals(countExercises(records, EDITION)[0].maxPoints, 8);
  assertEquals(countPoints(records, EDITION).maxPoints, 8);
});

Deno.test("countPoints() puts everybody into one band, and all points into one of their own", () => {
  const { bands } = countPoints(
    classOf(
      { exercises: allPass() },
      { exercises: { ...allPass(), 1: [{ check: "as text" }] } },
      { exercises: {} },
    ),
    EDITION,
  );
  assertEquals(bands.length, 11);
  assertEquals(bands[0], { from: 0, to: 9, students: 1 });
  assertEquals(bands[9], { from: 90, to: 99, students: 1 });
  assertEquals(bands[10], { from: 100, to: 100, students: 1 });
});

Deno.test("countPoints() makes bands that fit the points there are", () => {
  const bounds = (count: number) =>
    countPoints(
      classOf({
        exercises: {},
        lessons: EDITION.exercises.slice(0, count),
      }),
      EDITION,
    ).bands.map(({ from, to }) => `${from}-${to}`).join(" ");
  assertEquals(bounds(1), "0-0 1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8");
  assertEquals(bounds(2), "0-4 5-9 10-14 15-19 20-24 25-27 28-28");
  assertEquals(bounds(0), "0-0");
});

Deno.test("countExercises() and countPoints() count nothing where there is nobody", () => {
  assertEquals(countExercises([], EDITION), []);
  const { mean, median, counted } = countPoints([], EDITION);
  assertEquals([mean, median, counted], [undefined, undefined, 0]);
  const [value] = countExercises(
    classOf({ exercises: { 1: UNGRADED } }),
    EDITION,
  );
  assertEquals(value.mean, undefined);
});

Deno.test("countMistakes() counts a mistake once for each student, the most frequent first", () => {
  const records = classOf(
    { exercises: { 1: SLIPS[1][0], 2: SLIPS[2][1] } },
    { exercises: { 2: SLIPS[2][1] } },
    { exercises: { 2: SLIPS[2][2] } },
    { exercises: { 4: SLIPS[4][0], 7: SLIPS[7][0] } },
  );
  assertEquals(
    countMistakes(records).map(({ id, when, check, exercise, records }) => [
      id,
      when?.slice(0, 20),
      `${exercise.number} ${check}`,
      records.map(({ student }) => student.id).join(),
    ]),
    [
      ["mul-drops-incoming", "`mul` leaves out `ou", "2 mul", "s0,s1"],
      ["grad-one", "`grad` starts at 1 i", "1 fields", "s0"],
      ["pow-keeps-exponent", "`pow` does not lower", "2 pow", "s2"],
      ["pow-twice", "`pow` passes its sha", "2 pow", "s2"],
      [
        "neuron-range-zero-one",
        "the random numbers a",
        "4 weights and bias",
        "s3",
      ],
      ["mse-sum", "the squares are adde", "7 mean squared error", "s3"],
    ],
  );
});

Deno.test("seedsOf() lists each seed once", () => {
  const works = [7, 1, 7].map((seed) => ({ seed }));
  assertEquals(seedsOf(classOf(...works)), [1, 7]);
});
