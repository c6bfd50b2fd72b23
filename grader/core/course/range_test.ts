import { assertEquals, assertThrows } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { UsageError } from "../usage_error.ts";
import { exerciseRange, lessonWanted, oneExercise } from "./range.ts";

/** The number of the last lesson. */
const LAST = EDITION.lessons.length - 1;

const numbersOf = (...words: string[]) =>
  exerciseRange(words, EDITION).map(({ number }) => number);

Deno.test("an exercise goes by its number, its name, and its file wherever it lies", () => {
  for (
    const word of [
      "7",
      "07",
      "ice_cream",
      "07_ice_cream",
      "07_ice_cream.ts",
      "exercises/07_ice_cream.ts",
      "./07_ice_cream_test.ts",
      ".\\exercises\\07_ice_cream.ts",
      "/home/ann-marie/course/exercises/07_ice_cream.ts",
      "Ice_Cream",
    ]
  ) {
    assertEquals(oneExercise([word], EDITION).number, 7, word);
    assertEquals(numbersOf(word), [7], word);
  }
});

Deno.test("a range runs from one to the other, and may be named", () => {
  assertEquals(numbersOf("2-4"), [2, 3, 4]);
  assertEquals(numbersOf("ops-4"), [2, 3, 4]);
  assertThrows(() => numbersOf("4-2"), UsageError, "try 2-4");
});

Deno.test("exerciseRange() names the exercises when there is no such one", () => {
  for (
    const word of ["vlaue", "0", `${LAST + 1}`, "introduction", "value.py"]
  ) {
    assertThrows(
      () => numbersOf(word),
      UsageError,
      `Choose one from 1 to ${LAST}. By name: value, ops, backward, neuron,`,
      word,
    );
  }
});

Deno.test("a lesson goes by its number, its name or words of a heading", () => {
  const wanted = (...words: string[]) => {
    const { lesson, heading } = lessonWanted(words, EDITION);
    return [lesson?.number, heading];
  };
  assertEquals(wanted(), [undefined, ""]);
  assertEquals(wanted("0"), [0, ""]);
  assertEquals(wanted("backward"), [3, ""]);
  assertEquals(wanted("lessons/03_backward.md"), [3, ""]);
  assertEquals(wanted("3", "Slopes multiply"), [3, "Slopes multiply"]);
  assertEquals(wanted("3", "Slopes", "multiply"), [3, "Slopes multiply"]);
  assertEquals(wanted("Slopes", "multiply"), [undefined, "Slopes multiply"]);
  assertThrows(
    () => wanted(`${LAST + 1}`),
    UsageError,
    `Choose one from 0 to ${LAST}`,
  );
});
