import { assertEquals } from "@std/assert";
import { filesOf } from "../../core/course/lesson.ts";
import { EDITION } from "../../dev/testing/edition.ts";
import { readKit } from "../../kit/workspace.ts";
import { forThePage, stubForThePage } from "./for_the_page.ts";

Deno.test("a stub in a page names no command, and is the same otherwise", () => {
  for (const lesson of EDITION.exercises) {
    const stub = readKit(filesOf(lesson).stub);
    const made = stubForThePage(stub);
    assertEquals(made.match(/deno task.*/g) ?? [], []);
    const code = (text: string) =>
      text.slice(text.search(/^(?:import|\/\*\*)/m));
    assertEquals(code(made), code(stub));
  }
});

Deno.test("a lesson in a page speaks of no terminal, no folder and no other editor", () => {
  for (const lesson of EDITION.lessons) {
    const made = forThePage(readKit(filesOf(lesson).lesson));
    const elsewhere =
      /deno (?:task|run)[^\n]*|README|`exercises\/[^`]*`|[Yy]our editor|\bGrade\b/g;
    assertEquals(made.match(elsewhere) ?? [], [], lesson.name);
  }
});
