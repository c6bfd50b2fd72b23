/**
 * How one goes on from an answer: by a command, or while watching by a key.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";

/** How each way on is put; the number is the exercise's. */
export interface WaysOn {
  /** Whether each answer takes the place of the one before: then all is said again. */
  readonly isRedrawn: boolean;
  /** To where everyone begins. */
  readonly begin: string;
  /** To its lesson. */
  readonly lesson: (number: number) => string;
  /** To a section of its lesson: a sentence of its own, without the full stop. */
  readonly read: (number: number, section: string) => string;
  /** To the section where one tries out what one has made. */
  readonly look: (number: number, section: string) => string;
  /** To the next hint. */
  readonly hint: (number: number) => string;
  /** To another grading. */
  readonly grade: (number: number) => string;
  /** To our solution. */
  readonly solution: (number: number) => string;
  /** To the stub. */
  readonly reset: (number: number) => string;
  /** To what comes after an exercise that passes. */
  readonly next: (number: number) => string;
}

/** At the prompt of a shell. */
export function byCommand({ exercises, homework }: Edition): WaysOn {
  return {
    isRedrawn: false,
    begin: "deno task lesson 0",
    lesson: (number) => `deno task lesson ${number}`,
    read: (number, section) =>
      `Read: deno task lesson ${number} "${partOf(section)}"`,
    look: (number, section) => `deno task lesson ${number} "${section}"`,
    hint: (number) => `deno task hint ${number}`,
    grade: (number) => `deno task grade ${number}`,
    solution: (number) => `deno task solution ${number}`,
    reset: (number) => `deno task reset ${number}`,
    next: (number) =>
      number < exercises.length
        ? `deno task lesson ${number + 1}`
        : homework === undefined
        ? "deno task grade, for the whole course"
        : "deno task grade, for all that is assigned",
  };
}

/** In `deno task grade --watch`. */
export function byKey({ exercises }: Edition): WaysOn {
  return {
    isRedrawn: true,
    begin: "q, then deno task lesson 0",
    lesson: () => "key l for the lesson",
    read: (_, section) => `Read "${section}": key l`,
    look: () => "key l",
    hint: () => "key h for a hint",
    grade: () => "save",
    solution: () => "key s",
    reset: () => "key r",
    next: (number) =>
      number < exercises.length
        ? "key n for the next exercise"
        : "key a for all exercises",
  };
}

/** How much of a heading is printed: so much that the way on has room beside it. */
const MOST_OF_HEADING = 30;

/** As many words of a heading as there is room for: any part of it finds it. */
function partOf(heading: string): string {
  if (heading.length <= MOST_OF_HEADING) return heading;
  const words = heading.slice(0, MOST_OF_HEADING + 1).split(" ").slice(0, -1);
  return words.join(" ");
}
