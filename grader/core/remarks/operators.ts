/**
 * Operators beside Values: JavaScript makes texts or NaN of them.
 *
 * @module
 */
import type { Remark } from "../report/remark.ts";
import { isWherePlain } from "./on_operations.ts";
import { closing, cut } from "./source_text.ts";

/** What returns a Value when it is called. */
const OPERATIONS = "add|mul|pow|exp|tanh|neg|sub|div|sigmoid|meanSquaredError";

/** What an operator is called in the course. */
const INSTEAD: Readonly<Record<string, string>> = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "div",
  "**": "pow",
};

/** What these are made of: in their own code they cannot be used. */
const MADE_OF: Readonly<Record<string, string>> = {
  neg: "mul(a, -1)",
  sub: "add(a, neg(b))",
  div: "mul(a, pow(b, -1))",
};

/** Operations whose own code works on numbers: there `.data` is what is missing. */
const OF_NUMBERS = /^(?:add|mul|pow|exp|tanh)$/;

/** The lists of the course that hold Values, unless a file has numbers in one. */
const LISTS =
  "weights|parameters|params|predictions|preds|order|topo|outs|outputs";

/** A pattern of those that hold Values in some code. */
function listsIn(code: string): string {
  const names = LISTS.split("|").filter((one) => {
    const [made = ""] =
      code.match(new RegExp(`\\b(?:const|let|var) ${one}\\b[^;]*`)) ?? [];
    return /Value\(/.test(made) ||
      !/\.data\b|random|number\[|=\s*\[\s*-?[\d.]/.test(made);
  });
  return `(?<!\\w)(?:${
    ["this\\.weights", ...names, "(?:model|this)\\.parameters\\(\\)"].join("|")
  })`;
}

/**
 * Finds the first operator that stands beside a Value.
 *
 * @param code Of a function, or of several.
 * @param name Which function it is.
 */
export function operatorBesideValue(
  code: string,
  name: string,
): Remark | undefined {
  const values = valuesIn(code, name);
  const isValue = (text: string) => values.some((one) => one.test(text));
  const inMath = mathOfValue(code, isValue);
  if (inMath !== undefined) return inMath;
  const operator = /(?<![=<>!+\-*/&|?])(\*\*|[-+*/])(=?)(?![=>+\-*/])/g;
  for (
    const { 0: all, 1: sign, 2: assigns, index } of code.matchAll(operator)
  ) {
    const left = before(code, index);
    const right = after(code, index + all.length);
    // What is assigned is all that follows, not its first operand.
    const rest = code.slice(
      code.indexOf(right, index + all.length) + right.length,
    );
    if (assigns && !/^\s*(?:[;)}]|\n|$)/.test(rest)) continue;
    if (left === "" && sign !== "-") continue;
    if (/["'`]/.test(left + right) || right === "") continue;
    const [value, other] = [left, right].map(withoutCast).filter((text) =>
      isValue(text) && !isWherePlain(code, index, text) &&
      !isAnother(code, index, text) && !isUnwrapped(code, text)
    );
    if (value === undefined) continue;
    const shown = `${left} ${sign}${assigns} ${right}`.trim()
      .replace(/^- /, "-").replace(/\s+/g, " ");
    const text = shown.length > 34 ? `${shown.slice(0, 32)}…` : shown;
    const use = left === "" ? "neg" : INSTEAD[sign];
    const inNumbers = OF_NUMBERS.test(name) || /\.(?:data|grad)$/.test(left);
    return inNumbers && /^[\w.[\]]+$/.test(value)
      ? {
        kind: "data",
        code: text,
        value,
        // A share goes to a grad.
        ...(assigns && /\.grad\b/.test(right) && { field: "grad" as const }),
        ...(/^[\w.[\]]+$/.test(other ?? "") && other !== value && { other }),
      }
      : inNumbers && /^(?:\w+)\(/.test(value)
      ? { kind: "slip", slip: "value-in-step", code: cut(value) }
      : {
        kind: "operation",
        code: text,
        use: use === name ? MADE_OF[use] : use,
      };
  }
}

/** Whether a name stands for a number at a place, and for a Value in another function only. */
function isAnother(
  code: string,
  at: number,
  name: string,
): boolean {
  if (!/^\w+$/.test(name)) return false;
  const declared = new RegExp(
    `\\b(?:const|let|var)\\s+${name}\\b[^;\\n]*`,
    "g",
  );
  const makesValue = (statement: string) =>
    valuesIn(`${statement};`, "").some((one) => one.test(name));
  const all = [...code.matchAll(declared)];
  const near = all.findLast(({ index }) =>
    index < at && at < blockEnd(code, index)
  );
  return near !== undefined && !makesValue(near[0]) &&
    all.some(([statement]) => makesValue(statement));
}

/** Whether a name was given the number of a Value. */
function isUnwrapped(code: string, name: string): boolean {
  return /^\w+$/.test(name) &&
    new RegExp(
      `\\b(?:const|let)\\s+${name}\\b(?![^;]*new Value\\()[^;]*\\.data\\b`,
    ).test(code);
}

/** Where the block ends in which a place stands. */
function blockEnd(code: string, at: number): number {
  for (let i = at, depth = 0; i < code.length; i++) {
    if (code[i] === "{") depth++;
    if (code[i] === "}" && --depth < 0) return i;
  }
  return code.length;
}

/** `(va as any)` is `va`. */
function withoutCast(operand: string): string {
  return operand.match(/^\(\s*(\w+)\s+as\s+\w+\s*\)$/)?.[1] ?? operand;
}

/** `Math.exp(a)` of a Value: it takes a number. */
function mathOfValue(
  code: string,
  isValue: (text: string) => boolean,
): Remark | undefined {
  for (const [all, value] of code.matchAll(/\bMath\.\w+\(\s*-?(\w+)\s*[,)]/g)) {
    if (isValue(value)) {
      return { kind: "data", code: all.replace(/,$/, ", …)"), value };
    }
  }
}

/** Patterns of what is a Value in some code, as far as that can be told. */
function valuesIn(code: string, name: string): RegExp[] {
  const lists = listsIn(code);
  const names = new Set<string>();
  const add = (pattern: RegExp) => {
    for (const [, found] of code.matchAll(pattern)) names.add(found);
  };
  const makes =
    `(?:new Value\\(|(?:${OPERATIONS})\\(|this\\.bias\\b(?!\\.)|to_?[vV]al\\w*\\(|wrap\\w*\\()`;
  add(new RegExp(`(\\w+)\\s*(?::\\s*\\w+\\s*)?=\\s*${makes}`, "g"));
  add(/\b(\w+)\s*(?::\s*\w+\s*)?=[^;=\n]*instanceof Value/g);
  if (/^(?:add|mul|sub|div)$/.test(name)) names.add("a").add("b");
  if (/^(?:pow|exp|tanh|neg|sigmoid)$/.test(name)) names.add("a");
  // What a function inside is handed under that name is something else.
  for (const one of [...names]) {
    const inside = new RegExp(
      `\\((?:[^()]*[,\\s])?${one}\\b[^()]*\\)[^;={}]*=>|\\b${one}\\s*=>`,
    );
    if (inside.test(code)) names.delete(one);
  }
  add(
    new RegExp(`(?:${lists})\\.reduce\\(\\s*\\(\\s*\\w+\\s*,\\s*(\\w+)`, "g"),
  );
  for (
    const [, found] of code.matchAll(
      new RegExp(
        `(?:const|let|var)\\s+(?:\\[\\s*\\w+\\s*,\\s*)?(\\w+)\\s*\\]?\\s+of\\s+(?:${lists})(?:\\.entries\\(\\))?\\s*\\)`,
        "g",
      ),
    )
  ) names.add(found);
  for (
    const [, found] of code.matchAll(
      new RegExp(
        `(?:${lists})\\.(?:map|forEach|flatMap)\\(\\s*\\(?\\s*(\\w+)`,
        "g",
      ),
    )
  ) names.add(found);
  names.delete("");
  // A number that was taken out is none.
  for (const one of [...names]) {
    const isNumber = new RegExp(
      `\\b${one}\\s*(?::\\s*number\\s*)?=\\s*(?:[^;]{0,80}[?:]\\s*)?[\\w.\\[\\]]+(?:\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))?\\.data\\b`,
    );
    if (isNumber.test(code)) names.delete(one);
  }
  return [
    new RegExp(`^(?:${[...names].map((one) => `${one}`).join("|") || "-"})$`),
    new RegExp(`^(?:${OPERATIONS})\\(.*\\)$`, "s"),
    /^new Value\(.*\)$/s,
    /^this\.bias$/,
    new RegExp(`^(?:${lists})\\[[^\\]]*\\]$`),
    /\.forward\([^()]*\)(?:\[\w+\])?$/,
  ];
}

/** The operand that begins at a place: names, calls, places of lists. */
function after(code: string, at: number): string {
  const start = at + (/^[\s(]*-?/.exec(code.slice(at))?.[0].length ?? 0);
  let end = start;
  if (code.startsWith("new ", start)) end += 4;
  while (end < code.length) {
    const word = /^[\w.#"'`]+/.exec(code.slice(end))?.[0];
    if (word !== undefined) end += word.length;
    else if ((code[end] === "(" || code[end] === "[") && end > start) {
      const close = closing(code, end);
      if (close === undefined) break;
      end = close + 1;
    } else break;
  }
  return code.slice(start, end);
}

/** The operand that ends before a place. */
function before(code: string, at: number): string {
  let end = at;
  while (end > 0 && /\s/.test(code[end - 1])) end--;
  let start = end;
  while (start > 0) {
    if (/[\w.#"'`]/.test(code[start - 1])) start--;
    else if (code[start - 1] === ")" || code[start - 1] === "]") {
      const open = opening(code, start - 1);
      // Brackets around a whole are no call.
      if (open === undefined || open === 0) break;
      if (!/[\w\])]/.test(code[open - 1])) {
        start = open;
        break;
      }
      start = open;
    } else break;
  }
  const operand = code.slice(start, end);
  if (/^(?:return|const|let|yield|case|in|of)$/.test(operand)) return "";
  return code.slice(Math.max(0, start - 4), start) === "new "
    ? `new ${operand}`
    : operand;
}

function opening(code: string, at: number): number | undefined {
  for (let i = at, depth = 0; i >= 0; i--) {
    if (")]}".includes(code[i])) depth++;
    if ("([{".includes(code[i]) && --depth === 0) return i;
  }
}
