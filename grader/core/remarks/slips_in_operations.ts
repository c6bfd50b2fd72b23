/**
 * Slips with the operations: their results, and the steps of these.
 *
 * @module
 */
import {
  type Finder,
  first,
  firstIn,
  GRAD,
  OPERATION_NAMES,
  OPERATIONS,
} from "./finder.ts";
import { isReassigned, type SourceText } from "./source_text.ts";

/** A square, as it is written. */
const SQUARE =
  "(?:[\\w.]+\\s*\\*\\*\\s*2|\\bMath\\.pow\\([^()]*,\\s*2\\s*\\)|\\b(?:t|out\\.data)\\s*\\*\\s*(?:t|out\\.data))";

/** Where something is in a grad before a step runs: `a` is used more than once. */
const USED_TWICE =
  /\bfrom another use\b|\ba\b[^=;]*\ba\b[^=;]*;|\b(?:backward|train)\(/;

export const IN_OPERATIONS: readonly Finder[] = [
  {
    slip: "map-of-inputs",
    sure: true,
    where: /\b(?:add|mul|sub|div)\((\w+), \1\)[^]*\bbackwardStep\b/,
    find: (code, source) =>
      /\b(?:topologicalOrder|meanSquaredError|forward|train)\b/.test(
          source.code,
        )
        ? undefined
        : code.match(/\bnew Map(?=(?:<[^()]*>)?\([^()])/)?.[0],
  },
  {
    slip: "cut-off",
    where: GRAD,
    find: first(/\.grad \+= (Math\.(?:min|max))(?=\()/),
  },
  {
    slip: "operand-turned",
    sure: true,
    where: /\b(?:neg|sub|div|sigmoid)\(/,
    find: (_, source) =>
      ["neg", "sub", "div"].map((name) => source.bodyOf(name)).flatMap((body) =>
        [...body.matchAll(/\b(\w+)\.data\s*(?:=\s*-|\*=)\s*[\w.]+/g)]
          .flatMap(([all, name]) => isMade(name, body) ? [] : all)
      )[0],
  },
  {
    slip: "runs-the-step",
    // The step of an operand that is a leaf does nothing.
    where:
      /\b\w+\([^()]*(?<!\bnew )\b[a-z]\w*\(|\bevery backwardStep\b|\b(?:backward|train)\(/,
    find: inOperations(/\b\w+\.backwardStep\(\)/),
  },
  {
    slip: "sign-apart",
    where: OPERATIONS,
    find: first(/\bif \((\w+\.data <=? 0)\) ?\{? ?return\b(?! \w+\()/),
  },
  {
    slip: "nudged",
    where: OPERATIONS,
    // What it is divided by as well is a step for a slope.
    find: first(
      /^(?![^]*\/ ?\(?(?:2 \* )?(?:EPS|[\d.]*e-))[^]*?\b(add\(\w+, (?:EPS\w*|[\d.]*e-\d+)\)|\w+(?:\.data)? \+ (?:EPS\w*|[\d.]*e-\d+))/,
    ),
  },
  {
    slip: "step-added",
    where: /\b(?:neg|sub|div|sigmoid)\(.*\bgrad\b/,
    find: (_, { functions }) =>
      ["neg", "sub", "div", "sigmoid"].find((name) => {
        const body = functions.get(name) ?? "";
        return /\b(?:add|mul|pow|neg)\([^]*\.backwardStep ?=/.test(body) &&
          !/\bnew Value\(/.test(body);
      }),
  },
  {
    slip: "filtered-out",
    where: USED_TWICE,
    find: inOperations(
      /(?<=\.filter\(\(?(\w+)\)? ?=> ?)\1 !== (?!undef|null)\w+(?=\))/,
    ),
  },
  { slip: "returns-input", where: OPERATIONS, find: returnsInput },
  {
    slip: "overwrites",
    where: USED_TWICE,
    find: (code, { functions }) =>
      functions.has("train") ? undefined : overwrites(code),
  },
  {
    slip: "grad-changed",
    where: /\bc\.grad, afterwards\b/,
    find: inOperations(
      /\b(?:\w+\.grad \*?= 0\b|(?:out|res\w*|this)\.grad [-+*\/]?=(?= ))/,
    ),
  },
  {
    slip: "adds-incoming",
    where: GRAD,
    find: first(/\.grad\s*\+=\s*([^;=\n]*?\+\s*\w+\.grad)\b/),
  },
  {
    slip: "precedence",
    where: /\b(?:pow|div)\([^]*\b(?:backward|grad\b)/,
    find: firstIn(
      ["pow"],
      /(?<![\w.])[\w.]+\s*\*\*\s*[A-Za-z_]\w*\s*-\s*1\b|\bMath\.pow\([^()]*\)\s*-\s*1\b/,
    ),
  },
  {
    slip: "slope-in-part",
    where: GRAD,
    find: first(
      new RegExp(
        `\\b1\\s*-\\s*(?:\\(?\\s*${SQUARE}|\\(?\\s*\\(\\s*${SQUARE}\\s*\\))\\s*\\*\\s*\\w+\\.grad\\b`,
      ),
    ),
  },
  {
    slip: "from-result",
    where: /\b(?:pow|div)\([^]*\b(?:backward|grad\b)/,
    find: firstIn(
      ["pow"],
      /\b(?:out|result|res)\.data\s*\*\*\s*\(\w+\s*-\s*1\)/,
    ),
  },
  {
    slip: "else-if-operand",
    where: /\b(?:add|mul|sub|div)\(-?[\d.]+, -?[\d.]+\)/,
    find: first(
      /\bif \([^(){}]*\b(?:typeof )?(\w+) (?:[!=]==?|instanceof) [^(){}]*\) ?\{[^{}]*\} ?(else if \((?:typeof )?(?!\1\b)\w+ (?:[!=]==?|instanceof)[^(){}]*\))/,
    ),
  },
  {
    slip: "as-value",
    where: OPERATIONS,
    find: (code) => {
      const found = code.match(/(?<==\s*)(\w+) as Value\b(?!\[)/);
      const before = code.slice(0, found?.index);
      return found === null ||
          /\binstanceof\b/.test(before) ||
          new RegExp(`\\btypeof ${found[1]}\\b`).test(code) ||
          isReassigned(before, found[1])
        ? undefined
        : found[0];
    },
  },
];

/** Finds a place in the file of the operations. */
function inOperations(pattern: RegExp): Finder["find"] {
  return (code, { functions }) =>
    functions.has("mul") ? code.match(pattern)?.[0] : undefined;
}

/** Whether a name stands for a result, or for what is taken from a list of these. */
function isMade(name: string, code: string): boolean {
  return new RegExp(
    `\\b${name}\\s*(?::\\s*\\w+\\s*)?=\\s*(?:new\\s+Value|add|mul|pow|exp|tanh|neg|make\\w*|node|[\\w.]+\\.get)\\(`,
  ).test(code);
}

/** An operand that comes back as the result. */
function returnsInput(behind: string, source: SourceText): string | undefined {
  const code = source.bodyOf(...OPERATION_NAMES);
  for (
    const [all, name] of code.matchAll(
      /\bif\s*\([^{};]*\)\s*\{?\s*return\s+([a-z]\w*)\s*;/g,
    )
  ) {
    const isNumber = new RegExp(
      `\\b${name}\\s*=\\s*[^;\\n]*(?:\\d|\\.data|Math\\.)`,
    );
    const isHelper = /\binstanceof\b|\btypeof\b/.test(all);
    if (!behind.includes(all)) continue;
    if (!isHelper && !isMade(name, code) && !isNumber.test(code)) {
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
    // It may have been read before.
    const isRead = new RegExp(`=\\s*${name}\\.grad\\b`);
    if (
      !rest.includes(`${name}.grad`) && /\.grad\b/.test(rest) &&
      !isRead.test(code)
    ) return all.trim();
  }
}
