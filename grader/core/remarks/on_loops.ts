/**
 * Slips with where a loop ends.
 *
 * @module
 */
import type { Remark } from "../report/remark.ts";
import {
  closing,
  cut,
  type SourceText,
  withoutFunctions,
} from "./source_text.ts";

/** The `for` loops with a block, up to one that does not end: no code that runs. */
function* loopsIn(code: string): Generator<{ head: string; block: string }> {
  for (const { index, 0: start } of code.matchAll(/\bfor\s*\(/g)) {
    const at = index + start.length;
    const end = closing(code, at - 1);
    if (end === undefined) return;
    const open = end + 1 + /^\s*/.exec(code.slice(end + 1))![0].length;
    if (code[open] !== "{") continue;
    const close = closing(code, open);
    if (close === undefined) return;
    yield { head: code.slice(at, end), block: code.slice(open + 1, close) };
  }
}

/** The blocks of these. */
function* blocksIn(code: string): Generator<string> {
  for (const { block } of loopsIn(code)) yield block;
}

/** A place that a loop fills which begins at 1, where nothing else fills place 0. */
export function fillsFromOne(
  code: string,
  source: SourceText,
): string | undefined {
  for (const { head, block } of loopsIn(code)) {
    const [, counter] = head.match(/^\s*let\s+(\w+)\s*=\s*1\b/) ?? [];
    if (counter === undefined) continue;
    const [place, list] = block.match(
      new RegExp(`\\b(\\w+)\\[${counter}\\](?=\\s*=(?!=))`),
    ) ?? [];
    const first = new RegExp(`\\b${list}\\[0\\]\\s*=(?!=)`);
    const empty = new RegExp(
      `\\b${list}\\b[^=;\\n]*= ?(?:\\[\\]|(?:new )?Array\\b)`,
    );
    if (place !== undefined && empty.test(source.code) && !first.test(code)) {
      return place;
    }
  }
}

/** A `return` that every first turn of a `for` comes to. */
export function returnsInLoop(code: string): string | undefined {
  for (const block of blocksIn(code)) {
    if (/\bcontinue\b/.test(block)) continue;
    const [found] = flat(block).match(/(?<=^|[;}]\s*)return\b[^;]*/) ?? [];
    if (found !== undefined) return found.trim();
  }
}

/** `if (…) return;` in a loop over a list, or a `break` at what is known there. */
export function returnsFromLoop(code: string): string | undefined {
  for (const { head, block } of loopsIn(code)) {
    if (!/\bof\b|\.length/.test(head)) continue;
    const [found] = withoutFunctions(block).match(
      /\bif\s*\([^{};]*\)\s*\{?\s*return\s*(?=;)|\bif \(\w+\.(?:has|includes)\(\w+\)\) \{?\s*break\b/,
    ) ?? [];
    if (found !== undefined) return found;
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
  if (/\bwhile\s*\(\s*true\b|\bfor\s*\([^;]*;\s*;/.test(code)) return undefined;
  const [, condition] = code.match(/\bif\s*\(([^{};]*)\)\s*\{?\s*break\b/) ??
    code.match(/\bif\s*\(([^{};]*\bloss\b[^{};]*)\)\s*\{?\s*return\b/) ?? [];
  // After all steps it is not too early.
  return condition === undefined ||
      /[=<>] (?:\w+\.)?steps\b(?! -)/.test(condition)
    ? undefined
    : `if (${condition.trim()})`;
}

/** A loop that ends one place or more before the end. */
export function stopsShort(code: string): string | undefined {
  for (
    const { index, 0: all, 1: condition, 2: i } of code.matchAll(
      /\bfor\s*\([^;]*;\s*((\w+)\s*<\s*[\w.]+\.length\s*-\s*\d)\s*;/g,
    )
  ) {
    // Of pairs of neighbours there is one less, or the last has its own turn afterwards.
    const body = code.slice(index + all.length, index + all.length + 300);
    const isWhole = new RegExp(
      `\\b${i}\\s*\\+\\s*1\\b|length - 1\\]|\\.at\\(-1\\)`,
    );
    if (!isWhole.test(body)) return condition;
  }
}

/** Finds the loop that went on when there was no answer in time: one that nothing ends, or the only one. */
export function loopThatGoesOn(
  tried: string,
  source: SourceText,
): Remark | undefined {
  const behind = source.codeBehind(tried);
  const found: { code: string; line: number; endless: boolean }[] = [];
  for (
    const { index, 1: word } of source.code.matchAll(/\b(for|while)\s*(?=\()/g)
  ) {
    const open = source.code.indexOf("(", index);
    const end = closing(source.code, open);
    if (end === undefined) return undefined;
    const head = source.code.slice(open + 1, end);
    if (!behind.includes(head) || /\b(?:of|in)\b/.test(head)) continue;
    const code = cut(`${word} (${head})`);
    const endless = goesOn(head, blockAfter(source.code, end + 1));
    found.push({ code, line: source.lineOf(index), endless });
  }
  const endless = found.filter((loop) => loop.endless);
  const [loop, ...others] = endless.length > 0 ? endless : found;
  return loop === undefined || others.length > 0
    ? undefined
    : { kind: "loop", ...loop };
}

/** What a loop does in each turn: its block, or its one statement. */
function blockAfter(code: string, at: number): string {
  const open = at + /^\s*/.exec(code.slice(at))![0].length;
  const end = code[open] === "{"
    ? closing(code, open)
    : code.indexOf(";", open);
  return code.slice(open, end === -1 ? undefined : end);
}

/** Whether nothing in a loop changes what its condition asks for, nor leaves it. */
function goesOn(head: string, block: string): boolean {
  if (/\b(?:break|return|throw)\b/.test(block)) return false;
  const parts = head.split(";");
  const [condition, turn] = parts.length > 1 ? parts.slice(1) : [head, ""];
  const [, name, sign] = condition.match(/^\s*(\w+)\s*([<>])/) ?? [];
  if (name !== undefined && parts.length > 1) {
    const away = sign === "<" ? "--|-=" : "\\+\\+|\\+=";
    if (new RegExp(`\\b${name}\\s*(?:${away})`).test(turn)) return true;
  }
  const asked = condition.match(/[a-z]\w*/gi) ?? [];
  return !asked.some((one) =>
    new RegExp(
      `(?<![\\w.])${one}(?:\\.\\w+|\\[[^\\]]*\\])*\\s*(?:[-+*/]?=(?!=)|\\+\\+|--|\\()|(?:\\+\\+|--)${one}\\b`,
    ).test(`${turn};${block}`)
  );
}
