import { assertEquals } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import type { Homework } from "./homework.ts";
import { Edition } from "./edition.ts";
import type { ExerciseLesson } from "./lesson.ts";

const { course } = EDITION;

/** Exercises 4 to 6, with those before given. */
const HOMEWORK: Homework = {
  title: "Homework 2",
  assigned: [4, 5, 6],
  given: [1, 2, 3],
  together: false,
  seed: 4711,
};

const ALL = numbersOf(course.exercises);

function numbersOf(lessons: readonly ExerciseLesson[]): number[] {
  return lessons.map(({ number }) => number);
}

Deno.test("Edition of the kit gives every exercise to the learner", () => {
  const edition = new Edition(course);
  assertEquals(numbersOf(edition.exercises), ALL);
  assertEquals(numbersOf(edition.own), ALL);
  assertEquals(numbersOf(edition.assigned), ALL);
  assertEquals(numbersOf(edition.integrated), ALL);
  assertEquals(edition.lessons, course.lessons);
  assertEquals(edition.defaultSeed, 1);
});

Deno.test("Edition of a homework tells assigned exercises from given ones", () => {
  const edition = new Edition(course, HOMEWORK);
  assertEquals(numbersOf(edition.assigned), [4, 5, 6]);
  // What is neither given nor assigned is still the learner's.
  assertEquals(numbersOf(edition.own), ALL.slice(3));
  assertEquals(edition.defaultSeed, 4711);
  const ownChain = new Edition(course, { ...HOMEWORK, given: [] });
  assertEquals(numbersOf(ownChain.own), ALL);
  assertEquals(numbersOf(ownChain.assigned), [4, 5, 6]);
});

Deno.test("Edition does not run an exercise that somebody has added together with ours", () => {
  const number = ALL.length + 1;
  const added = { ...course.exercises[0], number, added: true as const };
  const exercises = [...course.exercises, added];
  const edition = new Edition({ ...course, exercises });
  assertEquals(numbersOf(edition.own), [...ALL, number]);
  assertEquals(numbersOf(edition.integrated), ALL);
  assertEquals(edition.runTogether(course.exercises), true);
});

Deno.test("Edition.runTogether() wants every exercise that came with the kit", () => {
  const edition = new Edition(course);
  const { exercises } = course;
  assertEquals(edition.runTogether(exercises), true);
  assertEquals(edition.runTogether(exercises.toReversed()), true);
  assertEquals(
    edition.runTogether([...exercises, { number: ALL.length + 1 }]),
    true,
  );
  assertEquals(edition.runTogether(exercises.slice(1)), false);
  assertEquals(edition.runTogether([]), false);
});

Deno.test("Edition.runTogether() is false in a homework of some exercises", () => {
  const { exercises } = course;
  const part = new Edition(course, HOMEWORK);
  assertEquals(part.runTogether(exercises), false);
  const whole = new Edition(course, { ...HOMEWORK, given: [], together: true });
  assertEquals(whole.runTogether(exercises), true);
});
