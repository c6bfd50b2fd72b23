/**
 * Slips that are right nowhere in this course, read off the functions that ran.
 *
 * Of a file that is right nothing is said, so a finder has to be sure of one thing only:
 * that what it finds explains something that is wrong.
 *
 * @module
 */
import type { Remark } from "../report/remark.ts";
import type { Slip } from "../report/slip_sentences.ts";
import { endsEarly, returnsInLoop, stopsShort } from "./on_loops.ts";
import { closing, cut, SourceText } from "./source_text.ts";

/** Longer than what people write here: a sentence is not worth the time to look. */
const LONGEST = 20_000;

/**
 * Finds a slip that may have caused what was observed.
 *
 * @param source The file.
 * @param tried What was tried and looked at.
 */
export function slipIn(
  { code: written }: SourceText,
  tried: string,
): Remark | undefined {
  // Comments are blanks there, and long rows of blanks take patterns long.
  const lean = written.replace(/[^\S\n]+/g, " ").replace(/\n\s+/g, "\n");
  if (lean.length > LONGEST) return undefined;
  const source = new SourceText(lean);
  const code = source.codeBehind(tried);
  for (const { slip, where, find } of FINDERS) {
    if (where !== undefined && !where.test(tried)) continue;
    const found = find(code, source);
    if (found === undefined) continue;
    // A sentence puts backticks around it.
    return { kind: "slip", slip, code: cut(found.replaceAll("`", "")) };
  }
}

/** How one slip is found. */
interface Finder {
  readonly slip: Slip;
  /** What has to be among what was tried; anything, if absent. */
  readonly where?: RegExp;
  /** The place in the code that ran. */
  readonly find: (code: string, source: SourceText) => string | undefined;
}

/** The operations, where their step or their result is looked at. */
const OPERATION_NAMES = "add mul pow exp tanh neg sub div sigmoid".split(" ");
const OPERATIONS = new RegExp(`\\b(?:${OPERATION_NAMES.join("|")})\\(`);
const WALK = /\b(?:topologicalOrder|backward)\(/;
const FORWARD = /\bforward\(|\bouts?\b/;
const TRAIN = /\btrain\(/;

const FINDERS: readonly Finder[] = [
  {
    slip: "put-off",
    where: WALK,
    find: (code) =>
      code.match(
        /\b(setTimeout|setInterval|queueMicrotask)\(\s*(?:\(\)\s*=>\s*)?[\w.[\]]+\.backwardStep\b/,
      )?.[1],
  },
  {
    slip: "called-at-once",
    find: (code) =>
      code.match(
        /(?<==\s*)\((?:\(\s*\)\s*=>|function\s*\(\s*\))\s*\{\s*\}\s*\)\s*\(\s*\)/,
      )?.[0],
  },
  { slip: "returns-in-loop", find: returnsInLoop },
  { slip: "text-as-mark", where: WALK, find: textAsMark },
  {
    slip: "grad-as-mark",
    where: /\btopologicalOrder\(/,
    find: (_, source) =>
      walkOf(source).match(/\bif\s*\(\s*!?\s*(\w+\.grad)\b/)?.[1],
  },
  { slip: "set-anew", where: WALK, find: setAnew },
  {
    slip: "sorted",
    where: WALK,
    find: (code) =>
      code.match(
        /\.((?:toS|s)ort(?:ed)?\()\s*\(?[^()=;]*\)?\s*=>\s*[\w.]+\.(?:data|grad|label)\b/,
      )?.[1].concat("…)"),
  },
  { slip: "reversed-twice", where: /\bbackward\(/, find: reversedTwice },
  { slip: "stops-short", find: stopsShort },
  {
    slip: "ends-early",
    where: /\b(?:train|backward)\(/,
    find: (_, source) => endsEarly(source.bodyOf("train", "backward")),
  },
  { slip: "returns-input", where: OPERATIONS, find: returnsInput },
  { slip: "overwrites", where: OPERATIONS, find: overwrites },
  {
    slip: "adds-incoming",
    where: OPERATIONS,
    find: (code) =>
      code.match(/\.grad\s*\+=\s*([^;=\n]*?\+\s*\w+\.grad)\b/)?.[1],
  },
  {
    slip: "precedence",
    where: /\bpow\(/,
    find: (_, source) =>
      source.bodyOf("pow").match(
        /[\w.]+\s*\*\*\s*[A-Za-z_]\w*\s*-\s*1\b|\bMath\.pow\([^()]*\)\s*-\s*1\b/,
      )?.[0],
  },
  {
    slip: "from-result",
    where: /\bpow\(/,
    find: (_, source) =>
      source.bodyOf("pow").match(
        /\b(?:out|result|res)\.data\s*\*\*\s*\(\w+\s*-\s*1\)/,
      )?.[0],
  },
  {
    slip: "as-value",
    where: OPERATIONS,
    find: (code) =>
      /\binstanceof\b/.test(code.slice(0, code.search(/\bas Value\b/)))
        ? undefined
        : code.match(/(?<==\s*)\w+ as Value\b(?!\[)/)?.[0],
  },
  { slip: "kept-field", where: FORWARD, find: keptField },
  {
    slip: "made-anew",
    where: FORWARD,
    find: (_, source) =>
      source.bodyOf("forward").match(/\bnew (?:Neuron|Layer)(?=\()/)?.[0],
  },
  {
    slip: "shared",
    where: FORWARD,
    find: (code) =>
      code.match(/[\w.[\]]+\.(weights|bias)\s*=\s*[\w.[\]]+\.\1(?=\s*[;\n)])/)
        ?.[0],
  },
  {
    slip: "cut",
    where: /\bforward\(|\bouts?\b|\bmeanSquaredError\(|\btrain\(/,
    find: (code) =>
      code.match(
        /\bnew Value\(\s*(?:[\w.[\]]+\.forward\([^()]*\)|\w+)(?:\[\w+\])?\.data\s*\)/,
      )?.[0],
  },
  { slip: "indices-swapped", where: TRAIN, find: indicesSwapped },
  {
    slip: "newest-first",
    where: TRAIN,
    find: (_, source) =>
      source.bodyOf("train").match(/\b\w+\.unshift(?=\()/)?.[0],
  },
  {
    slip: "not-squared",
    where: /\bmeanSquaredError\(/,
    find: (_, source) =>
      source.bodyOf("meanSquaredError").match(
        /\bpow\([^;]*,\s*((?!2(?:\.0*)?\s*\))[\d.]+)\s*\)/,
      )?.[1],
  },
];

/** The code that lists what a Value rests on. */
function walkOf(source: SourceText): string {
  return source.functions.has("topologicalOrder")
    ? source.codeBehind("topologicalOrder")
    : "";
}

/** What is remembered in the place of a Value. */
function textAsMark(_: string, source: SourceText): string | undefined {
  const code = walkOf(source);
  const [, field] = code.match(
    /\.(?:has|add|get|set)\(\s*(\w+\.(?:label|data|op))\b/,
  ) ??
    code.match(/\[\s*(\w+\.(?:label|data|op))\s*\]/) ?? [];
  if (field !== undefined) return field;
  return code.match(
    /(?:=|\[|\()\s*(`\$\{\w+\}`|String\(\w+\)|\w+\.toString\(\))/,
  )
    ?.[1];
}

/** A Set that the function makes which calls itself. */
function setAnew(_: string, { functions }: SourceText): string | undefined {
  for (const [name, body] of functions) {
    const made = body.match(
      /\b(?:const|let)\s+(\w+)\s*(?::[^=]+)?=\s*new Set\b/,
    );
    if (made === null) continue;
    // Of a function inside it the Set is made once.
    const own = withoutFunctions(body);
    if (!own.includes(made[0])) continue;
    const call = own.match(new RegExp(`(?<!\\w|[^.]\\.)${name}\\(([^()]*)\\)`));
    if (call !== null && !new RegExp(`\\b${made[1]}\\b`).test(call[1])) {
      return made[1];
    }
  }
}

/** The code of a function without those in it. */
function withoutFunctions(body: string): string {
  let code = body;
  for (
    const head of [
      /\bfunction\s*\w*\s*\([^()]*\)[^{]*\{/,
      /\([^()]*\)[^{=]*=>\s*\{/,
    ]
  ) {
    for (let found = head.exec(code); found !== null; found = head.exec(code)) {
      const end = closing(code, found.index + found[0].length - 1);
      if (end === undefined) break;
      code = code.slice(0, found.index) + code.slice(end + 1);
    }
  }
  return code;
}

/** A list that is turned round, and read from its end. */
function reversedTwice(_: string, source: SourceText): string | undefined {
  const body = source.bodyOf("backward");
  const turned = body.match(/\.((?:toR|r)eversed?\(\))/)?.[1];
  const fromEnd =
    /\blet\s+\w+\s*=\s*[\w.]+\.length\s*-\s*1\b[^]*(?:--|-=\s*1)|\.pop\(\)/;
  return fromEnd.test(body) ? turned : undefined;
}

/** An operand that comes back as the result. */
function returnsInput(_: string, source: SourceText): string | undefined {
  const code = source.bodyOf(...OPERATION_NAMES);
  for (
    const [all, name] of code.matchAll(
      /\bif\s*\([^{};]*\)\s*\{?\s*return\s+([a-z]\w*)\s*;/g,
    )
  ) {
    const isMade = new RegExp(
      `\\b${name}\\s*(?::\\s*\\w+\\s*)?=\\s*(?:new\\s+Value|add|mul|pow|exp|tanh|neg|make\\w*)\\(`,
    );
    const isNumber = new RegExp(
      `\\b${name}\\s*=\\s*[^;\\n]*(?:\\d|\\.data|Math\\.)`,
    );
    const isHelper = /\binstanceof\b|\btypeof\b/.test(all);
    if (!isHelper && !isMade.test(code) && !isNumber.test(code)) {
      return `return ${name}`;
    }
  }
}

/** A share that is not added to what is there. */
function overwrites(code: string): string | undefined {
  for (
    const [all, name, rest] of code.matchAll(
      /\b(\w+)\.grad\s*=(?![=>])([^;\n}]*)/g,
    )
  ) {
    if (!rest.includes(`${name}.grad`) && /\.grad\b/.test(rest)) {
      return all.trim();
    }
  }
}

/** A field in which `forward` finds what an earlier call left. */
function keptField(_: string, source: SourceText): string | undefined {
  const body = source.bodyOf("forward");
  const [, name] = body.match(/\bthis\.(#?\w+)\s*(?:\?\?=|\+=)/) ??
    body.match(
      /\bthis\.(#?\w+)\s*=(?!=)[^;]*\bthis\.\1\b(?!\s*[.[])/,
    ) ??
    body.match(
      /\bif\s*\(\s*this\.(#?\w+)\b[^{};]*\)\s*\{?\s*return\s+this\.\1/,
    ) ??
    [];
  return name;
}

/** A target by its output first. */
function indicesSwapped(code: string): string | undefined {
  const [, example] = code.match(/\bforward\(\s*\w+\[(\w+)\]\s*\)/) ?? [];
  for (
    const [all, first, second] of code.matchAll(/\btargets\[(\w+)\]\[(\w+)\]/g)
  ) {
    if (example === second && first !== example) return all;
  }
}
