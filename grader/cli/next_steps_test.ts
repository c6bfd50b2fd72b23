import { assert, assertEquals } from "@std/assert";
import { EDITION } from "../dev/testing/edition.ts";
import { byCommand } from "./next_steps.ts";
import { blockOfHeading } from "./reading/places.ts";
import { headingOf } from "./reading/document.ts";
import { lessonDocument } from "./reading/read_lesson.ts";

Deno.test("byCommand().read is a command that finds the heading it names, and fits its line", () => {
  const { read, hint } = byCommand(EDITION);
  for (const lesson of EDITION.exercises) {
    const document = lessonDocument(lesson);
    for (const { read: first, readOf = {} } of lesson.exercise.checks) {
      for (const section of [first, ...Object.values(readOf)]) {
        const text = read(lesson.number, section);
        const [, words] = text.match(/"(.*)"$/)!;
        const block = document.blocks[blockOfHeading(document, words)!];
        assertEquals(headingOf(block), section);
        const line = `${text}. Next: ${hint(lesson.number)}`;
        assert(line.length <= 80, `${line.length}: ${line}`);
      }
    }
  }
});

Deno.test("byCommand().look names a heading that there is", () => {
  for (const { number, exercise: { look } } of EDITION.exercises) {
    assert(look !== undefined, `exercise ${number}`);
    const document = lessonDocument(EDITION.lessons[number]);
    const block = document.blocks[blockOfHeading(document, look)!];
    assertEquals(headingOf(block), look);
    assert(byCommand(EDITION).look(number, look).length <= 70);
  }
});
