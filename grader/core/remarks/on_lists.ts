/**
 * Slips with lists, and with the functions that are handed to their methods.
 *
 * @module
 */
import type { Remark } from "../report/remark.ts";
import { isMade } from "./on_calls.ts";
import {
  closing,
  cut,
  type SourceText,
  withoutFunctions,
} from "./source_text.ts";

/** A function in braces without `return`, where its result counts. */
export function noReturn(code: string): Remark | undefined {
  for (
    const { 1: of, index, 0: all } of code.matchAll(
      /\b(map|flatMap|reduce|filter|from)\(/g,
    )
  ) {
    // As a statement it is a loop, and nobody waits for a result.
    if (
      /(?:[;{}]|(?:^|\n)\n)\s*[\w.[\]()]+$/.test(
        code.slice(0, index).slice(-99),
      )
    ) continue;
    const open = index + all.length - 1;
    const call = code.slice(open + 1, closing(code, open));
    const arrow = /(?:\)|\w)\s*=>\s*\{/.exec(call);
    // What another arrow makes is a function, and that is returned.
    if (arrow === null || /=>/.test(call.slice(0, arrow.index))) continue;
    const brace = arrow.index + arrow[0].length - 1;
    const body = call.slice(brace + 1, closing(call, brace));
    if (/\breturn\b|\bthrow\b/.test(body)) continue;
    return { kind: "no-return", of: of === "from" ? "Array.from" : of };
  }
}

/** `return list.forEach(…)`, where a list is to come back. */
export function forEachReturned(
  code: string,
  source: SourceText,
): Remark | undefined {
  const returns = withoutFunctions(
    source.bodyOf("forward", "parameters", "topologicalOrder", "train"),
  );
  return /=\s*[\w.()[\]]+\.forEach\(/.test(code) ||
      /\breturn\s+[\w.()[\]]+\.forEach\(/.test(returns)
    ? { kind: "for-each" }
    : undefined;
}

/** `list.concat(…);`, `list.toReversed();`. */
export function copyDropped(code: string): Remark | undefined {
  for (
    const { 0: all, 1: name, index } of code.matchAll(
      /(?:^|[;{})])\s*[\w.]+\.(concat|toReversed)\(/g,
    )
  ) {
    const open = index + all.length;
    const end = closing(code, open - 1) ?? open;
    // Where it goes on with a dot, the copy is used.
    if (!/^\s*;/.test(code.slice(end + 1))) continue;
    return {
      kind: "copy-dropped",
      name: name === "concat" ? name : "toReversed",
      added: cut(code.slice(open, end)),
    };
  }
}

/** `map((i, nout) => …)`. */
export function mapOrder(code: string): Remark | undefined {
  const found = code.match(
    // What is used as a place is one.
    /\b(?:map|forEach|flatMap)\(\s*(?:function\s*)?(\(\s*(?:i|idx|index)\s*,\s*([a-z]\w+)\s*\))(?![^]{0,200}\[\2\b)/,
  );
  return found === null ? undefined : { kind: "map-order", code: found[1] };
}

/** `[nin, nouts]`. */
export function nestedList(code: string): Remark | undefined {
  const found = code.match(
    /\[\s*nin\s*,\s*nouts\s*\](?!\s*(?:\.flat|=))|\.push\(\s*nouts\s*\)/,
  );
  return found === null
    ? undefined
    : { kind: "nested-list", code: found[0].replace(/^\./, "") };
}

/** `reduce` over what is still to be worked out, without a start. */
export function noStart(code: string): Remark | undefined {
  for (const { index } of code.matchAll(/\.reduce\(/g)) {
    const open = index + ".reduce".length;
    const call = code.slice(open + 1, closing(code, open));
    const arrow = call.search(/=>/);
    if (arrow < 0) continue;
    const works =
      /^=>\s*\{?\s*(?:return\s+)?(?:add\(\s*\w+\s*,\s*(?:mul|pow|sub)\(|\w+\.forward\()/;
    // `[bias, ...weights]` begins with its start.
    const isListed = /\[[^[\];]*,\s*\.\.\.[^;]*$/
      .test(code.slice(0, index).slice(-99));
    if (
      works.test(call.slice(arrow)) && !isListed &&
      !hasComma(call.slice(arrow))
    ) {
      const begin = Math.max(
        code.lastIndexOf(";", index),
        code.lastIndexOf("{", index),
      );
      const [rest = ""] =
        code.slice(begin + 1).match(/^[^]*?\breturn\b[^;]*;/) ?? [];
      const lacksBias = /\bactivation\b/.test(code) && !/\bbias\b/.test(rest);
      const start = /\.forward\(/.test(call)
        ? "what comes in"
        : lacksBias
        ? "the bias"
        : "`new Value(0)`";
      return { kind: "slip", slip: "no-start", code: start };
    }
  }
}

/** Whether a comma stands outside of all brackets, and something after it. */
function hasComma(code: string): boolean {
  for (let i = 0, depth = 0; i < code.length; i++) {
    if ("([{".includes(code[i])) depth++;
    if (")]}".includes(code[i])) depth--;
    if (code[i] === "," && depth === 0) return /\S/.test(code.slice(i + 1));
  }
  return false;
}

/** `for (const v in list)`, where `v` is more than a place of that list. */
export function forIn(code: string, source: SourceText): Remark | undefined {
  for (
    const { 1: declared, 2: name, index, 0: head } of code.matchAll(
      /\bfor\s*\(\s*((?:const|let|var)\s+)?(\w+)\s+in\s+/g,
    )
  ) {
    const end = closing(code, code.indexOf("(", index)) ?? index + head.length;
    const of = code.slice(index + head.length, end);
    // An object has names, and no places.
    if (isMade(of, "\\{", source)) continue;
    const body = bodyFrom(code, end + 1);
    // As a place, and as a number, it does what one expects.
    if (new RegExp(`[=[]\\s*Number\\(${name}\\)`).test(body)) continue;
    const used = new RegExp(
      `(?<![\\w.\\[+])${name}(?=\\s*(?:as \\w+\\s*)*(?:\\.|\\)|,))|\\b${name}\\s*\\.`,
    );
    const text = `${declared ?? ""}${name}`;
    if (used.test(body)) {
      const asNumber = new RegExp(`\\bNumber\\(${name}\\)`).test(body);
      return { kind: "for-in", code: text, asNumber };
    }
    const [counted] = body.match(
      new RegExp(`(?<![\\w.+])${name}\\s*(?:as \\w+\\s*)*\\+\\s*\\d+`),
    ) ?? [];
    if (counted !== undefined) {
      const sum = counted.replace(/\s+as \w+/g, "");
      return { kind: "for-in", code: text, counted: sum };
    }
  }
}

/** What a head in parentheses stands before: a block, or one statement. */
function bodyFrom(code: string, at: number): string {
  const start = at + (/^\s*/.exec(code.slice(at))?.[0].length ?? 0);
  if (code[start] === "{") return code.slice(start, closing(code, start));
  const end = code.indexOf(";", start);
  return code.slice(start, end < 0 ? undefined : end + 1);
}
