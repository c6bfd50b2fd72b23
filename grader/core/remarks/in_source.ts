/**
 * Slips that can be read off a learner's file, once something that rests on it is wrong.
 *
 * Each finder looks for what is right nowhere in this course: so what it finds is a
 * mistake wherever it stands.
 *
 * @module
 */
import type { Remark } from "../report/remark.ts";
import {
  copyDropped,
  forEachReturned,
  forIn,
  mapOrder,
  nestedList,
  noReturn,
  noStart,
} from "./on_lists.ts";
import { calledEarly, changedList, sharedCounter } from "./on_arguments.ts";
import { OPERATIONS } from "./finder.ts";
import { tooEarly } from "./on_operations.ts";
import { operatorBesideValue } from "./operators.ts";
import { closing, cut, setsField, type SourceText } from "./source_text.ts";

/**
 * Finds a slip in what ran when something was tried.
 *
 * @param source The file.
 * @param tried What was tried and looked at.
 */
export function remarkInSource(
  source: SourceText,
  tried: string,
): Remark | undefined {
  const code = source.codeBehind(tried);
  for (const find of FINDERS) {
    const found = find(code, source);
    if (found !== undefined) return found;
  }
  // A result that gets lost changes no number of things, and no calls.
  const isCounted = /\bcalls of random\b|\bnumber of\b/.test(tried);
  const lost = isCounted ? undefined : dropped(code, source);
  if (lost !== undefined) return lost;
  const product = source.bodyOf("mul");
  // The length of a gradient is made of squares.
  const squared = (OPERATIONS.test(tried) ? gradSquared(code) : undefined) ??
    (code.includes(product) ? gradForData(product) : undefined);
  if (squared !== undefined) return squared;
  for (const [name, body] of source.functions) {
    if (!code.includes(body)) continue;
    const found = operatorBesideValue(body, name);
    if (found !== undefined) return found;
  }
  const changing = CHANGES.filter((name) => tried.includes(`${name}(`));
  return reassigned(source.bodyOf(...changing)) ?? changedList(source, code) ??
    outside(source, code, tried);
}

type Finder = (code: string, source: SourceText) => Remark | undefined;

const FINDERS: readonly Finder[] = [
  forIn,
  noReturn,
  notCalled,
  listPlus,
  caret,
  compared,
  assigned,
  forEachReturned,
  copyDropped,
  mapOrder,
  nestedList,
  noStart,
  tooEarly,
  fixedRate,
  calledEarly,
  sharedCounter,
];

/** Functions that are to change what they are handed. */
const CHANGES = ["gradientDescentStep", "zeroGrad", "iceCreamNetwork"];

/** A method that is named and not called. */
function notCalled(code: string, source: SourceText): Remark | undefined {
  for (
    const { 0: all, 1: before, 2: method } of code.matchAll(
      /(?<![\w.\[\]()])([\w\])](?:[\w\[\]()]|\.(?!\.))*)\.(parameters|forward|reverse|toReversed|flat|entries)\b(?!\s*(?:\?\.)?\(|\s*=[^=>]|\s*:|\w)/g,
    )
  ) {
    const after = code.slice(code.indexOf(all) + all.length).trimStart();
    if (/^\.(?:bind|call|apply)\b/.test(after)) continue;
    if (before.endsWith("prototype")) continue;
    // In an object of the learner's own it is what is handed on.
    if (new RegExp(`\\b${method}\\s*:`).test(source.code)) continue;
    // A field of that name hides the method: what is read is the field.
    if (setsField(source.code, method)) continue;
    return { kind: "not-called", code: `${shortOf(before)}.${method}` };
  }
  const handle = code.match(/=\s*(topologicalOrder|iceCreamNetwork)\s*[;.]/);
  if (handle !== null) return { kind: "not-called", code: handle[1] };
  const step = code.match(
    // A list of the steps is right: somebody may call them.
    /(?:^|[;{})]|\.forEach\(\s*\(?\w+\)?\s*=>)\s*(?!return\b)([\w.\[\] \-]+\.backwardStep)\s*(?=[;)}])/,
  );
  // In the constructor nobody calls it: that line is to declare it.
  if (step !== null && !/=|^this\./.test(step[1])) {
    return { kind: "not-called", code: step[1].trim() };
  }
}

function shortOf(code: string): string {
  return /[\w\]]+(?:\[\w+\])?$/.exec(code)?.[0] ?? "";
}

/** A list in brackets with a plus beside it. */
function listPlus(code: string): Remark | undefined {
  const found = code.match(
    /(?:(?<=[=(,:?]\s*|return\s+)\[[^\[\]]*\](?:\s*as\s+\w+\)?)?\s*\+\s*[\w.]+)|(?:(?<![\w.])[\w.]+\s*\+\s*\[[^\[\]]*\](?!\s*[.\[]))/,
  );
  return found === null ? undefined : { kind: "list-plus", code: found[0] };
}

/** `^`, which compares bits. */
function caret(code: string): Remark | undefined {
  // Who shifts bits means to compare them.
  if (/<<|>>|\bimul\b/.test(code)) return undefined;
  const found = code.match(
    /(?<![\w.\])])[\w.\])]+\s*\^=?\s*(?:[\w.]+|\([^()]*\))/,
  );
  return found === null ? undefined : { kind: "caret", code: found[0].trim() };
}

/** A statement that only compares. */
function compared(code: string, source: SourceText): Remark | undefined {
  for (
    const { 1: text, index, 0: all } of code.matchAll(
      /(?:^|[;{})]|=>)\s*([\w.[\]]+\s*===?\s*[^;\n(){}&|?]+)(?=;|\n|\})/g,
    )
  ) {
    const start = index + all.indexOf(text);
    // The expression that an arrow function hands back is the whole of its code.
    const isArrow = source.code.split(text).slice(0, -1)
      .some((before) => /=>\s*$/.test(before));
    if (!isArrow && depthAt(code, start) === 0) {
      return { kind: "compared", code: text.trim() };
    }
  }
}

/** `if (n = 0)`. */
function assigned(code: string): Remark | undefined {
  // `while (cell = cell.next)` means it.
  const found = code.match(
    /\b(?:if|while)\s*\(\s*([\w.]+\s*=(?![=>])(?:[^=().[]|\.length\b)+)\)/,
  );
  return found === null
    ? undefined
    : { kind: "assigned", code: found[1].trim() };
}

/** `gradientDescentStep(parameters, 0.01)`. */
function fixedRate(code: string): Remark | undefined {
  return /\bgradientDescentStep\((?:[^;()]|\([^()]*\))*,\s*[\d.]+\s*\)/.test(
      code,
    )
    ? { kind: "fixed-rate" }
    : undefined;
}

/** `new Array(n).map(…)`, in what ran when something was tried. */
export function holes(source: SourceText, tried: string): Remark | undefined {
  const found = source.codeBehind(tried)
    .match(/\b(?:new )?Array(?:<[^<>()]*>)?\((?!\.)[^(),\n]*\)\.map\(/);
  return found === null ? undefined : { kind: "holes", code: `${found[0]}…)` };
}

/** `add(z, mul(w, x));` as a statement. */
function dropped(code: string, source: SourceText): Remark | undefined {
  for (
    const { 1: name, index, 0: all } of code.matchAll(
      /[;{}\n]\s*\b(add|mul|pow|exp|tanh|neg|sub|div|sigmoid)\(/g,
    )
  ) {
    const open = index + all.length - 1;
    const close = closing(code, open);
    // After an arrow or a `return`, at the end of a line, it is no statement.
    const before = code.slice(0, index + 1).trimEnd();
    if (close === undefined || !/[;{}]$/.test(before)) continue;
    if (!/^\s*;/.test(code.slice(close + 1))) continue;
    // A function of the learner's own may do something else.
    const own = source.functions.get(name);
    if (own !== undefined && !/\bnew Value\(/.test(own)) continue;
    return {
      kind: "dropped",
      code: cut(code.slice(open - name.length, close + 1)),
      name,
    };
  }
}

/** The slope of tanh, made of a grad. */
function gradSquared(code: string): Remark | undefined {
  const found = code.match(
    /\b1\s*-\s*(?:\w+\.grad\s*\*\*\s*2|(\w+\.grad)\s*\*\s*\1)\b/,
  );
  const power = found ??
    code.match(
      /\b\w+\.grad\s*\*\*\s*(?:\([^()]*\)|\w+)|\bMath\.pow\(\s*\w+\.grad\b[^()]*\)/,
    );
  return power === null ? undefined : { kind: "grad-squared", code: power[0] };
}

/** In `mul`, a product of two grads. */
function gradForData(code: string): Remark | undefined {
  const found =
    code.match(/\b(?!out\b|result\b)(\w+)\.grad\s*\*\s*(?!\1\b)\w+\.grad\b/) ??
      code.match(/\b(\w+)\.grad\s*\*\s*(?!\1\b|out\b|result\b)\w+\.grad\b/);
  return found === null ? undefined : { kind: "grad-for-data", code: found[0] };
}

/** In how many parentheses and brackets a place stands, counted from its statement on. */
function depthAt(code: string, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (code[i] === ")" || code[i] === "]") depth--;
    if ((code[i] === "(" || code[i] === "[") && ++depth > 0) return depth;
    if (code[i] === "{" && depth === 0) return 0;
  }
  return 0;
}

/** An assignment to the variable that stands for an element. */
function reassigned(code: string): Remark | undefined {
  const elements = [
    /forEach\(\s*\(?\s*(\w+)[^=]*?=>/g,
    /\bfor\s*\(\s*(?:let|var)\s+(\w+)\s+of\s/g,
    /\blet\s+(\w+)\s*=\s*\w+\[\w+\]\s*;/g,
  ];
  for (const pattern of elements) {
    for (const { 1: name, index, 0: all } of code.matchAll(pattern)) {
      // What is used as a place is a number.
      if (new RegExp(`\\[\\s*${name}\\b`).test(code)) continue;
      const rest = code.slice(index + all.length, index + all.length + 300);
      const found = rest.match(
        new RegExp(
          `(?<![\\w.\\[]|\\b(?:const|let|var) )${name}\\s*[-+]?=(?![=>])\\s*[^;,\\n)]+`,
        ),
      );
      if (found === null) continue;
      const field = /\bgrad\b/.test(found[0]) && !/data/.test(found[0])
        ? "grad"
        : "data";
      return {
        kind: "reassigned",
        code: cut(found[0].trim()),
        of: `${name}.${field}`,
      };
    }
  }
}

/** Something that is made at the top of the file, and filled by a function. */
function outside(
  source: SourceText,
  code: string,
  tried: string,
): Remark | undefined {
  for (
    const [made, name] of source.code.matchAll(
      /^(?:export\s+)?(?:const|let|var)\s+(\w+)\s*(?:(?::[^=;\n]+)?=\s*(?:\[\s*\]|new (?:Set|Map|WeakSet|WeakMap|Array)\b[^;\n]*|\{\s*\}|0\b)|:[^=;\n]+;)/gm,
    )
  ) {
    // A count that the constructor of Value keeps makes no more than a label.
    if (/^v = new Value\(/.test(tried) && /=\s*0$/.test(made)) continue;
    const filled = new RegExp(
      `(?<![\\w.])${name}(?:\\.(?:push|add|set|unshift)\\(|\\[[^\\]]*\\]\\s*(?:\\?\\?)?=[^=]|\\s*\\?\\?=|\\s*=\\s*new Value\\(|\\s*\\+=|\\s*=\\s*\\[?\\s*\\.\\.\\.|\\+\\+)`,
    );
    const kept = new RegExp(
      `^\\s*(?:this\\.|(?:(?:private|readonly|const|let) )+)?#?\\w+\\s*(?::\\s*\\w+\\[\\]\\s*)?=\\s*${name};?\\s*$`,
      "m",
    );
    const isKept = !/\breadonly\b/.test(made) && kept.test(source.code);
    // What each call begins anew keeps nothing.
    const anew = new RegExp(
      `(?<![\\w.])${name}(?: ?= ?(?:\\[\\]|new \\w*(?:Set|Map)\\b)|\\.clear\\(|\\.length ?=)`,
    );
    const isBegun = [...source.functions.values()]
      .some((body) => anew.test(body));
    if ((filled.test(code) || isKept) && !isBegun) {
      return { kind: "outside", name };
    }
  }
}
