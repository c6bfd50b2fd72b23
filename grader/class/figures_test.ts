import { assertEquals } from "@std/assert";
import { EXERCISES } from "../course/course.ts";
import { allPass, recordOf, type Slip, type Work } from "./examples.ts";
import { SLIPS } from "./examples_of_work.ts";
import {
  exerciseFigures,
  mistakeFigures,
  pointFigures,
  seedsOf,
} from "./figures.ts";
import type { ClassRecord } from "./record.ts";

const UNGRADED: Slip[] = [{ verdict: "ungraded", message: "no process" }];
const ONE = EXERCISES.slice(0, 1);

function classOf(...works: Omit<Work, "student">[]): ClassRecord[] {
  return works.map((work, i) =>
    recordOf({ student: { id: `s${i}` }, ...work })
  );
}

Deno.test("what is ungraded is in no mean and no share", () => {
  const [value, ops] = exerciseFigures(classOf(
    { exercises: { 1: [] } },
    { exercises: { 1: SLIPS[1][0] } },
    { exercises: { 1: UNGRADED } },
    { exercises: { 1: [{ check: "prev", verdict: "ungraded" }] } },
  ));
  assertEquals(value, {
    number: 1,
    name: "value",
    maxPoints: 8,
    counted: 2,
    leftOut: 2,
    mean: 6,
    passing: 1,
    verdicts: [["pass", 1], ["wrong", 1], ["ungraded", 2]],
  });
  assertEquals([ops.counted, ops.leftOut, ops.mean], [4, 0, 0]);
});

Deno.test("a part that is wrong and a part that is ungraded is not counted either", () => {
  const slips: Slip[] = [
    { check: "fields" },
    { check: "prev", verdict: "ungraded" },
  ];
  const [value] = exerciseFigures(classOf({ exercises: { 1: slips } }));
  assertEquals([value.counted, value.leftOut], [0, 1]);
  assertEquals(value.mean, undefined);
  assertEquals(value.verdicts, [["wrong", 1]]);
});

Deno.test("an ungraded stretch changes nothing", () => {
  const slips: Slip[] = [{ check: "sigmoid far out", verdict: "ungraded" }];
  const [, ops] = exerciseFigures(classOf({ exercises: { 2: slips } }));
  assertEquals([ops.counted, ops.passing], [1, 1]);
});

Deno.test("an exercise that was not graded for somebody is left out for them", () => {
  const records = classOf(
    { exercises: allPass() },
    { exercises: { 1: [] }, lessons: ONE },
  );
  const figures = exerciseFigures(records);
  assertEquals(figures.length, 8);
  assertEquals([figures[0].counted, figures[7].counted], [2, 1]);
  assertEquals(figures[7].leftOut, 1);
  const { counted, leftOut, mean } = pointFigures(records);
  assertEquals([counted, leftOut, mean], [1, 1, 100]);
});

Deno.test("points have a mean and a median, over those who were graded in full", () => {
  const works = [[], [{}], [{ check: "as text" }], UNGRADED].map((slips) => ({
    exercises: { 1: slips },
    lessons: ONE,
  }));
  const { counted, leftOut, mean, median } = pointFigures(classOf(...works));
  assertEquals([counted, leftOut, mean, median], [3, 1, 5, 7]);
  assertEquals(pointFigures(classOf(...works.slice(0, 2))).median, 4);
});

Deno.test("an exercise is worth what it is worth, even if nobody was graded on it", () => {
  const records = classOf({ exercises: { 1: UNGRADED }, lessons: ONE });
  assertEquals(exerciseFigures(records)[0].maxPoints, 8);
  assertEquals(pointFigures(records).maxPoints, 8);
});

Deno.test("everybody is in one band, who has all points in one alone", () => {
  const { bands } = pointFigures(classOf(
    { exercises: allPass() },
    { exercises: { ...allPass(), 1: [{ check: "as text" }] } },
    { exercises: {} },
  ));
  assertEquals(bands.length, 11);
  assertEquals(bands[0], { from: 0, to: 9, students: 1 });
  assertEquals(bands[9], { from: 90, to: 99, students: 1 });
  assertEquals(bands[10], { from: 100, to: 100, students: 1 });
});

Deno.test("bands fit what there is to win", () => {
  const bounds = (count: number) =>
    pointFigures(classOf({
      exercises: {},
      lessons: EXERCISES.slice(0, count),
    })).bands.map(({ from, to }) => `${from}-${to}`).join(" ");
  assertEquals(bounds(1), "0-0 1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8");
  assertEquals(bounds(2), "0-4 5-9 10-14 15-19 20-24 25-27 28-28");
  assertEquals(bounds(0), "0-0");
});

Deno.test("nobody has no figures", () => {
  assertEquals(exerciseFigures([]), []);
  const { mean, median, counted } = pointFigures([]);
  assertEquals([mean, median, counted], [undefined, undefined, 0]);
  const [value] = exerciseFigures(classOf({ exercises: { 1: UNGRADED } }));
  assertEquals(value.mean, undefined);
});

Deno.test("a mistake counts once for each who has it; what most share comes first", () => {
  const records = classOf(
    { exercises: { 1: SLIPS[1][0], 2: SLIPS[2][1] } },
    { exercises: { 2: SLIPS[2][1] } },
    { exercises: { 2: SLIPS[2][2] } },
    { exercises: { 4: SLIPS[4][0], 7: SLIPS[7][0] } },
  );
  assertEquals(
    mistakeFigures(records).map(({ id, when, check, exercise, records }) => [
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

Deno.test("a sentence that one report lost is taken from another", () => {
  const [kept] = classOf({ exercises: { 1: SLIPS[1][0] } });
  const lost = JSON.parse(
    JSON.stringify(kept).replaceAll("This is what comes out when", "Because"),
  );
  const [{ when, records }] = mistakeFigures([lost, kept]);
  assertEquals(when?.slice(0, 6), "`grad`");
  assertEquals(records.length, 2);
});

Deno.test("seeds are told once each", () => {
  const works = [7, 1, 7].map((seed) => ({ seed }));
  assertEquals(seedsOf(classOf(...works)), [1, 7]);
});
