/**
 * Slips with where a loop ends.
 *
 * @module
 */
import { closing, withoutFunctions } from "./source_text.ts";

/** The blocks of the `for` loops, up to one that does not end: no code that runs. */
function* blocksIn(code: string): Generator<string> {
  for (const { index, 0: head } of code.matchAll(/\bfor\s*\(/g)) {
    const end = closing(code, index + head.length - 1);
    if (end === undefined) return;
    const open = end + 1 + /^\s*/.exec(code.slice(end + 1))![0].length;
    if (code[open] !== "{") continue;
    const close = closing(code, open);
    if (close === undefined) return;
    yield code.slice(open + 1, close);
  }
}

/** A `return` that every first turn of a `for` comes to. */
export function returnsInLoop(code: string): string | undefined {
  for (const block of blocksIn(code)) {
    const [found] = flat(block).match(/(?<=^|[;}]\s*)return\b[^;]*/) ?? [];
    if (found !== undefined) return found.trim();
  }
}

/** `if (…) return;` in a loop, which ends the whole call. */
export function returnsFromLoop(code: string): string | undefined {
  for (const block of blocksIn(code)) {
    const [found] = withoutFunctions(block)
      .match(/\bif\s*\([^{};]*\)\s*\{?\s*return\s*;/) ?? [];
    if (found !== undefined) return found.replace(/;$/, "");
  }
}

/** The statements of a block; what stands in brackets and braces left out. */
function flat(block: string): string {
  let text = "";
  let depth = 0;
  for (const character of block.trim()) {
    if ("({".includes(character)) depth++;
    else if (!")}".includes(character)) text += depth === 0 ? character : "";
    else if (--depth === 0 && character === "}") text += ";";
  }
  return text;
}

/** A `break`, or a `return`, before all turns are taken. */
export function endsEarly(code: string): string | undefined {
  if (/\bwhile\s*\(\s*true\b|\bfor\s*\(\s*;\s*;/.test(code)) return undefined;
  const [, condition] = code.match(/\bif\s*\(([^{};]*)\)\s*\{?\s*break\b/) ??
    code.match(/\bif\s*\(([^{};]*\bloss\b[^{};]*)\)\s*\{?\s*return\b/) ?? [];
  return condition === undefined ? undefined : `if (${condition.trim()})`;
}

/** A loop that ends one place or more before the end. */
export function stopsShort(code: string): string | undefined {
  for (
    const { index, 0: all, 1: condition, 2: i } of code.matchAll(
      /\bfor\s*\([^;]*;\s*((\w+)\s*<\s*[\w.]+\.length\s*-\s*\d)\s*;/g,
    )
  ) {
    // Of pairs of neighbours there is one less.
    const body = code.slice(index + all.length, index + all.length + 300);
    if (!new RegExp(`\\b${i}\\s*\\+\\s*1\\b`).test(body)) return condition;
  }
  return code.match(/\bwhile\s*\(\s*(\w+\.length\s*>\s*[1-9]\d*)\s*\)/)?.[1];
}
