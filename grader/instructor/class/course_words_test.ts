import { assertEquals } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { checkOf, lessonOf, worthOf } from "./course_words.ts";

Deno.test("lessonOf(), checkOf() and worthOf() find what this course has", () => {
  assertEquals(lessonOf(EDITION, 4)?.title, "One neuron");
  assertEquals(checkOf(EDITION, 2, "mul")?.read, "Multiplication swaps");
  assertEquals(worthOf(EDITION, 1), 8);
});

Deno.test("lessonOf(), checkOf() and worthOf() return undefined for what it does not have", () => {
  assertEquals(lessonOf(EDITION, 0), undefined);
  assertEquals(checkOf(EDITION, 99, "mul"), undefined);
  assertEquals(checkOf(EDITION, 2, "no such check"), undefined);
  assertEquals(worthOf(EDITION, 99), undefined);
});
