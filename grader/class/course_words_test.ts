import { assertEquals } from "@std/assert";
import { checkOf, lessonOf, worthOf } from "./course_words.ts";

Deno.test("what this course has is found", () => {
  assertEquals(lessonOf(4)?.title, "One neuron");
  assertEquals(checkOf(2, "mul")?.read, "Multiplication swaps");
  assertEquals(worthOf(1), 8);
});

Deno.test("what it does not have is nothing, and no error", () => {
  assertEquals(lessonOf(0), undefined);
  assertEquals(checkOf(99, "mul"), undefined);
  assertEquals(checkOf(2, "no such check"), undefined);
  assertEquals(worthOf(99), undefined);
});
