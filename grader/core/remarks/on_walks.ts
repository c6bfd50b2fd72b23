/**
 * What is said of a walk only after a longer look.
 *
 * @module
 */
import type { SourceText } from "./source_text.ts";

/** The code that lists what a Value rests on. */
export function walkOf(source: SourceText): string {
  return source.functions.has("topologicalOrder")
    ? source.codeBehind("topologicalOrder")
    : "";
}

/** A mark that is set when a value is put on a stack on which it still has to wait. */
export function markedEarly(_: string, source: SourceText): string | undefined {
  const code = walkOf(source);
  // What was taken off the stack is put there again, behind its inputs.
  const [, again] = /\.pop\(\)/.test(code) && !/\.at\(-1\)|\+\+/.test(code)
    ? code.match(
      /\bof \w+\.prev\) \{[^{}]*\b(\w+\.add\((\w+)\));\s*\w+\.push\(\s*(?:[[{]|\w+\()[^;]*\b\2\b/,
    ) ?? []
    : [];
  if (again !== undefined) return again;
  // One input at a time does not wait: it is gone into at once.
  if (
    !/\.at\(-1\)|\.length\s*-\s*1\s*\]/.test(code) ||
    /\bfind\(|\bbreak\b|\.next\(|\+\+/.test(code)
  ) return undefined;
  // Pushed where it waits; what is written down is pushed elsewhere.
  const [, waiting] = code.match(/\b(\w+)(?:\.at\(-1\)|\[\1\.length - 1\])/) ??
    [];
  return code.match(
    new RegExp(`\\b(\\w+\\.add\\((\\w+)\\));\\s*${waiting}\\.push\\(\\2\\)`),
  )?.[1] ??
    code.match(
      new RegExp(`\\b${waiting}\\.push\\((\\w+)\\);\\s*(\\w+\\.add\\(\\1\\))`),
    )?.[2];
}

/** A function that runs a step and then calls itself for each input, however often it came by. */
export function stepAndRecurse(
  _: string,
  { functions }: SourceText,
): string | undefined {
  for (const [name, body] of functions) {
    if (
      /\.backwardStep\(\)/.test(body) && /\.prev\b/.test(body) &&
      !/\bif\b|\?|&&|\|\||\bfilter\b/.test(body) &&
      (new RegExp(`(?<![\\w.])${name}\\(`).test(body) ||
        new RegExp(`\\.forEach\\(${name}\\)`).test(body))
    ) return name;
  }
}

/** A list that is turned round, and read from its end. */
export function reversedTwice(
  _: string,
  source: SourceText,
): string | undefined {
  const body = source.bodyOf("backward");
  const turned = body.match(/(?<!\bprev\]?)\.((?:toR|r)eversed?\(\))/)?.[1];
  const fromEnd =
    /\blet\s+\w+\s*=\s*[\w.]+\.length\s*-\s*1\b[^]*(?:--|-=\s*1)|\.pop\(\)/;
  return fromEnd.test(body) ? turned : undefined;
}
