/**
 * What is said of type errors, whoever finds them: few, and only those that help.
 *
 * @module
 */
import { printable } from "./layout.ts";

/** A type error, by its place: lines and columns are counted from 1. */
export interface TypeFault {
  /** The number that TypeScript gives it. */
  readonly code: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** How many type errors are shown; the rest often follows from them. */
const MOST_ERRORS = 2;

/**
 * Errors that are about how something is written down, not about what it does: a type
 * left out, a field set by a helper, a name that is not used.
 */
const STYLE = /^(?:70\d\d|2564|2683|4114|6133|6192|6196|1484|2454)$/;

/** Errors of an import of nothing: the verdict says so, in its own words. */
const MISSING: readonly number[] = [2306, 2307, 2591];

/** How long a type checker may take; types can be written that have no end. */
export const TYPES_PATIENCE_MS = 20_000;

/** What is said of one that took longer, or all memory. */
export const TYPES_STOPPED = "The types were not checked: that took too long " +
  "or too much memory, and was stopped. The verdict does not depend on it.";

/** Whether an error, by its number, is about style alone. */
export function isStyle(code: number): boolean {
  return STYLE.test(String(code));
}

/** The type errors that are shown, of all that were found. */
export function shownTypeFaults(faults: readonly TypeFault[]): TypeFault[] {
  return faults
    .filter(({ code }) => !isStyle(code) && !MISSING.includes(code))
    .slice(0, MOST_ERRORS)
    .map((fault) => ({ ...fault, text: printable(whatHelps(fault.text)) }));
}

/**
 * Puts a type error into words.
 *
 * @param file The file to name.
 */
export function typeErrorText(
  file: string,
  { line, column, text }: TypeFault,
): string {
  return `Type error: ${file}:${line}:${column} ${text}`;
}

/**
 * The first sentence: the others explain it with types that nobody wrote. A file that
 * it names is named as the learner imports it.
 */
function whatHelps(text: string): string {
  const [first] = text.match(/^.*?[^.\s]\.(?= |$)/) ?? [text];
  return first.replace(/"(?:file:\/)?\/[^"]*?([^"/]+)"/g, '"./$1"');
}
