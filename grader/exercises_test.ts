import { assertEquals, assertStringIncludes } from "@std/assert";
import { EXERCISES } from "./course/course.ts";
import { filesOf } from "./course/lesson.ts";
import { FreshKit } from "./testing/fresh_kit.ts";

Deno.test("every visible test passes on the solutions", async () => {
  using kit = new FreshKit();
  kit.solve(...EXERCISES);
  for (const { number } of EXERCISES) {
    const { code, out } = await kit.task("test", String(number));
    assertEquals(code, 0, out);
    assertStringIncludes(out, "0 failed");
  }
});

Deno.test("every visible test fails on its stub, test by test", async () => {
  for (const lesson of EXERCISES) {
    using kit = new FreshKit();
    kit.solve(...EXERCISES.filter(({ number }) => number < lesson.number));
    const { code, out } = await kit.task("test", String(lesson.number));
    assertEquals(code, 1);
    assertStringIncludes(out, "| 0 passed |", filesOf(lesson).test);
  }
});
