/**
 * The course of this copy of the kit, read from its folder once, when a program starts.
 *
 * @module
 */
import { makeCourse } from "../core/course/course.ts";
import { Edition } from "../core/course/edition.ts";
import { type Homework, HOMEWORK_FILE } from "../core/course/homework.ts";
import type { Lesson } from "../core/course/lesson.ts";
import { KIT } from "./workspace.ts";

/** Where the rows of the course lie. */
const ROWS = "grader/core/course/rows/";

/**
 * Reads the course, and what makes this copy a homework if it is one.
 *
 * @param root The folder of the kit, with a slash at the end.
 * @throws {Error} If a row breaks a rule, or the homework's file cannot be read.
 */
export function loadEdition(root: URL = KIT): Edition {
  return new Edition(makeCourse(readRows(root)), readHomework(root));
}

function readRows(root: URL): Lesson[] {
  const folder = new URL(ROWS, root);
  return Array.from(Deno.readDirSync(folder), ({ name }) => name)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(Deno.readTextFileSync(new URL(name, folder))));
}

function readHomework(root: URL): Homework | undefined {
  try {
    return JSON.parse(Deno.readTextFileSync(new URL(HOMEWORK_FILE, root)));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw new Error(
      `${HOMEWORK_FILE} cannot be read (${(error as Error).message}): unpack ` +
        "the homework again, and take that file from there.",
    );
  }
}
