/**
 * Text that others wrote, made fit to be looked at: nothing hidden in it, and no
 * longer than somebody reads. Escaping for Markdown or HTML comes after this.
 *
 * @module
 */
import { printable, shortenMiddle } from "../../core/report/layout.ts";
import type { Student } from "./record.ts";

/** Joiners between letters or within an emoji: many names are not spelled right without. */
const JOINER =
  /(?<=[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])([\u200c\u200d])(?=[\p{L}\p{M}\p{Extended_Pictographic}])/u;

/** Marks on one letter, more than any language puts there: they would cover the lines around. */
const HEAP = /(\p{M}{4})\p{M}+/gu;

/** Writes control and formatting characters out, line feeds too. */
export function oneLine(text: string): string {
  return printable(text).replaceAll("\n", "\\u{a}").replaceAll(HEAP, "$1…");
}

/** Writes out what is hidden, as `oneLine` does, but leaves a name its joiners. */
export function visible(text: string): string {
  return text.split(JOINER)
    .map((part, i) => i % 2 === 0 ? oneLine(part) : part)
    .join("");
}

/** What to call a student: the name if it is known, otherwise the id. Still as written. */
export function nameOf({ id, name = "" }: Student): string {
  return name.trim() === "" ? id : name;
}

/** Somebody's name and id, so that two of one name are told apart. */
export function personOf(student: Student): string {
  const name = nameOf(student);
  return name === student.id ? name : `${name} (${student.id})`;
}

/** How much of a name is printed, in characters: more than any has by honest means. */
const MOST_NAME = 120;

/** How much of a sentence with names in it is printed, in characters. */
const MOST_SENTENCE = 1_000;

/** A name, an id or a path in a line on the terminal: as much of it as tells whose it is. */
export function printedName(text: string): string {
  return shortenMiddle(text, MOST_NAME);
}

/** Somebody, in a line on the terminal. */
export function printedPerson(student: Student): string {
  return printedName(personOf(student));
}

/** A sentence about names on the terminal. */
export function printedSentence(text: string): string {
  return shortenMiddle(text, MOST_SENTENCE);
}

/**
 * The lines of a message or of what was printed, cut where there is too much.
 *
 * @param text Any text.
 * @param most How many lines to keep; one more says how many are left out.
 * @param width How many characters of a line to keep.
 */
export function linesOf(text: string, most: number, width: number): string[] {
  const lines = text.trimEnd().split(/\r\n|\n/);
  const shown = lines.slice(0, most).map((line) => cut(printable(line), width));
  const more = lines.length - shown.length;
  return more > 0
    ? [...shown, `… and ${more} more ${more === 1 ? "line" : "lines"}`]
    : shown;
}

/** Keeps the beginning of a text; no character is cut in two. */
export function cut(text: string, width: number): string {
  // Nobody reads what is far beyond, and it may be a million characters.
  const characters = [...text.slice(0, 2 * width + 2)];
  return characters.length <= width
    ? text
    : `${characters.slice(0, width - 2).join("")} …`;
}

/** A moment as people read it, from ISO 8601 in UTC; anything else as it is. */
export function momentOf(text: string): string {
  const [, day, time] =
    text.match(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/) ?? [];
  return day === undefined ? oneLine(text) : `${day} ${time} UTC`;
}

/** A count and its noun: "1 student", "2 students". */
export function count(
  number: number,
  noun: string,
  plural: string = `${noun}s`,
): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
