/**
 * What came in place of what was expected, in words: a part of `sentences.ts`, which
 * alone uses it.
 *
 * @module
 */
import type { Shown } from "./feedback.ts";

/** What a call returned, where that is of no use at all. */
export function whatReturned(
  of: string,
  expected: Shown,
  got: Shown,
  gotOf = of,
): string | undefined {
  const [call] = gotOf.match(/\w+(?=\(.*\)$)/) ?? [];
  const isOther = gotOf !== of ||
    expected.kind === "value" && got.kind !== "value";
  if (call === undefined || !isOther) return undefined;
  return got.kind === "nothing"
    ? `\`${call}\` returned nothing: is a \`return\` missing?`
    : gotOf !== of
    ? `\`${call}\` returned ${got.text}`
    : `\`${call}\` returned ${got.text}, not ${expected.text}`;
}

/** What came in place of what was expected. */
export function answered(
  of: string,
  expected: Shown,
  got: Shown | undefined,
  gotOf = of,
): string {
  if (got === undefined) return "no answer to that";
  if (expected.kind === "value" && got.kind !== "value") {
    const isField = /^\w+\.\w+$/.test(gotOf);
    const why = got.kind === "nothing"
      ? isField
        ? ": does the constructor set it, with `this.`?"
        : ": does the function that makes it return something?"
      : `, not ${expected.text}`;
    return `${gotOf} is ${got.text}${why}`;
  }
  if (got.kind === "value" && expected.kind === "number") {
    return `${got.text}, not a number: is a \`.data\` missing?`;
  }
  if (gotOf !== of) return statement(gotOf, got.text);
  if (isStatement(of, expected.text)) return ""; // it is not so
  return got.text === "" ? "nothing at all" : got.text;
}

/** What was looked at, and what it was, in words. */
export function statement(what: string, value: string): string {
  if (isStatement(what, value)) return what;
  return /^(throws|comes after) /.test(value)
    ? `${what} ${value}`
    : `${what} is ${value}`;
}

/** Whether what was looked at is a sentence of its own, "model is an MLP", not an expression. */
function isStatement(what: string, value: string): boolean {
  return value === "true" && what.includes(" ");
}
