/**
 * Slips with numbers, and with what is compared.
 *
 * @module
 */
import {
  bodiesIn,
  type Finder,
  first,
  firstIn,
  FORWARD,
  GRAD,
  MADE,
  OPERATIONS,
  TRAIN,
} from "./finder.ts";
import { closing, type SourceText } from "./source_text.ts";

/** Where numbers are to be used as they come. */
const NUMBERS = new RegExp(
  [OPERATIONS, FORWARD, MADE, TRAIN].map(({ source }) => source).join("|") +
    "|\\bgradientDescentStep\\b|\\bmeanSquaredError\\(",
);

/** Where a step passes something on; that of a Value that nobody has computed does not. */
const SHARE = new RegExp(`^(?![^]*nobody has set)[^]*(?:${GRAD.source})`);

export const IN_NUMBERS: readonly Finder[] = [
  {
    slip: "shares-multiplied",
    sure: true,
    // What is multiplied by 0 is emptied, and in a training it is no share.
    where: OPERATIONS,
    find: first(
      /(?<![\w.\]])(?!(?:out|res\w*|this)\.)[\w.\]]+\.grad\s*\*=(?!\s*0\b)/,
    ),
  },
  {
    slip: "not-compares",
    sure: true,
    find: first(/!\s*[\w.]+\s*={2,3}(?!=|\s*(?:true|false|!))/),
  },
  {
    slip: "of-class-number",
    sure: true,
    find: (_, source) =>
      source.code.match(/^(?![^]*typeof \w+ ===)[^]*\b(instanceof\s+Number)\b/)
        ?.[1],
  },
  {
    slip: "index-above-0",
    sure: true,
    find: first(/\.(\w*[iI]ndex(?:Of)?\([^()]*\)\s*>\s*0)\b/),
  },
  {
    slip: "compares-in-sort",
    sure: true,
    find: first(
      /\.((?:toS|s)ort(?:ed)?)\(\s*\(\s*\w+\s*,\s*\w+\s*\)\s*=>\s*[^;?\-=]*>=?[^;?\-]*\)\s*;/,
    ),
  },
  {
    slip: "sorted-by-prev",
    find: first(/\.((?:toS|s)ort(?:ed)?)(?=\([^;]*\.prev\.includes\()/),
  },
  {
    slip: "mirrored",
    where: MADE,
    find: first(
      /\b1\s*-\s*(?:2\s*\*\s*[\w.#]*ra?nd\w*\(\)|[\w.#]*ra?nd\w*\(\)\s*\*\s*2)/,
    ),
  },
  {
    slip: "scaled",
    where: MADE,
    find: first(/[*\/]=?\s*Math\.sqrt(?=\()/),
  },
  {
    slip: "data-summed",
    sure: true,
    where: FORWARD,
    find: (_, source) =>
      // With a step of its own, a way leads back from a sum.
      source.code.includes("backwardStep")
        ? undefined
        : source.bodyOf("forward").match(
          /\b\w+\.data \+=(?=[^;]*\.data\b)/,
        )?.[0],
  },
  {
    slip: "short-floats",
    sure: true,
    find: (_, source) =>
      source.code.match(/\b(?:Float(?:16|32)Array|Math\.fround)\b/)?.[0],
  },
  {
    slip: "whole-random",
    where: /\bweights and bias, sorted\b/,
    find: first(/\bMath\.(?:floor|round|trunc|ceil)(?=\([^;]*\brandom\(\))/),
  },
  {
    slip: "rounded",
    where: NUMBERS,
    find: rounded,
  },
  {
    slip: "cut-off",
    where: NUMBERS,
    find: (code, source) =>
      source.functions.has("topologicalOrder") ? undefined : code.match(
        /\bMath\.(?:min|max)(?=\((?!\s*\.\.\.)[^(){};]*(?<!\bloss)\.(?:data|grad)\b)/,
      )?.[0],
  },
  {
    slip: "by-sign",
    where: /\bbackward|\bgradientDescentStep|\btrain\(/,
    find: first(/\b[\w.]+(?:\[\w+\])?\.grad\s*[<>]=?\s*0\b/),
  },
  {
    slip: "base-for-exponent",
    where: /\b(?:pow|div)\(/,
    find: firstIn(
      ["pow"],
      /\bif\s*\(\s*(\w+\.data\s*===?\s*0)\s*\)\s*\{?\s*return\b/,
    ),
  },
  {
    slip: "zero-apart",
    where: new RegExp(`${OPERATIONS.source}|${FORWARD.source}`),
    find: (code) => {
      // Where it is divided by the number, 0 has to be an exception.
      if (/\/ ?\w+\.data\b/.test(code)) return undefined;
      const found = code.match(
        /(?<!=\s*0\s*&&\s*)\b\w+(?:\[\w+\])?(?:\s+as\s+\w+\))?\.data\s*[!=]==?\s*0\b(?!\)\s*\{?\s*throw|\s*&&\s*\w+\s*===?\s*0\b)/g,
      );
      return found?.slice(0, 2).join(", ") ??
        code.match(/\.every\(\(?\w+\)? ?=> ?(\w+ === 0)\)/)?.[1];
    },
  },
  {
    slip: "same-operands",
    where: OPERATIONS,
    find: firstIn(["add", "mul"], /\bif\s*\(\s*(\w+\s*===\s*\w+)\s*\)/),
  },
  {
    slip: "crossed",
    where: SHARE,
    find: crossed,
  },
  {
    slip: "from-neighbour",
    where: SHARE,
    find: fromNeighbour,
  },
  {
    slip: "assigned-at-once",
    sure: true,
    where: GRAD,
    find: first(
      /\[\s*\w+\.grad\s*,\s*\w+\.grad\s*\](?=\s*=\s*\[)/,
    ),
  },
  {
    slip: "arrow",
    sure: true,
    find: first(/\.(?:grad|data)\s*(<-)\s/),
  },
  {
    slip: "one-less-in-size",
    where: /\b(?:pow|div)\(/,
    find: firstIn(["pow"], /\bMath\.sign\(\s*(?:n|e?xp\w*|power)\s*\)/),
  },
  {
    slip: "loop-power",
    where: /\b(?:pow|div)\(/,
    find: (_, source) =>
      source.functions.has("pow")
        ? source.codeBehind("pow").match(
          /\b(?:for|while)\s*\([^{}]*\)\s*\{?(?:[^{}]*\*=|[^{}]*?\b(\w+)\s*=\s*(?:\1\s*\*\s*\w[\w.]*|\w[\w.]*\s*\*\s*\1)\s*;)|\bArray\.from\(\{ length: \w+ \}[^;]*\breduce\([^;]*\*/,
        )?.[0]
        : undefined,
  },
  {
    slip: "power-of-product",
    where: /\bdiv\(/,
    find: firstIn(["div"], /\bpow\(\s*mul\([^()]*\)/),
  },
  {
    slip: "divided-step",
    where: /\bgradientDescentStep\b/,
    find: firstIn(["gradientDescentStep"], /\/\s*\w+\.length\b/),
  },
  {
    slip: "divided-each-turn",
    where: /\bmeanSquaredError\(/,
    find: firstIn(
      ["meanSquaredError"],
      /\b(\w+)\s*=[^;=]*\b(?:div|mul)\(\s*add\(\s*\1\b/,
    ),
  },
  {
    slip: "squares-sum",
    where: /\bmeanSquaredError\(/,
    find: (_, source) =>
      source.bodyOf("meanSquaredError").match(
        /\b(\w+)\s*=\s*add\(\s*\1\s*,\s*sub\([^]*?\bpow\(\s*\1\s*,\s*2\s*\)|\bpow\(\s*\w+\.reduce\((?=(?:(?!pow)[^;])*,\s*2\s*\))/,
      )?.[0].replace(/^[^]*(?=\bpow\()/, "").replace(
        /\.reduce\($/,
        ".reduce(…), 2)",
      ),
  },
  {
    slip: "twice-for-half",
    where: /\bsigmoid\(/,
    find: firstIn(
      ["sigmoid"],
      /\btanh\(\s*mul\([^()]*(?<!\/\s*)\b2\b[^()]*\)\s*\)/,
    ),
  },
  {
    slip: "rate-in-brackets",
    where: /\bgradientDescentStep\b/,
    find: firstIn(
      ["gradientDescentStep"],
      /\(\s*[\w.[\]]+\.data\s*-\s*[\w.]+\s*\)\s*\*(?=.*grad\b)/,
    ),
  },
  {
    slip: "plain-quotes",
    sure: true,
    where: /\bthrows\b|toString|\.op\b/,
    find: (_, source) => inPlainQuotes(source),
  },
];

/** A `${…}` that stands in ordinary quotes. */
export function inPlainQuotes({ text }: SourceText): string | undefined {
  // In a template it would be one.
  return text.replace(/^(?:.{300,}|.*`.*)$/gm, "").match(
    /^(?![ \t]*(?:\/\/|\*)).*?("[^"`\n]*\$\{[^"`\n]*"|'[^'`\n]*\$\{[^'`\n]*')/m,
  )?.[1].match(/\$\{[^}]*\}?/)?.[0];
}

/** A function that rounds, where its result is a number that counts. */
function rounded(behind: string, source: SourceText): string | undefined {
  if (source.functions.has("topologicalOrder")) return undefined;
  const code = behind.replace(/\bconsole\.\w+\([^;]*;/g, "");
  for (
    const { 0: name, index } of code.matchAll(
      /\bMath\.(?:round|floor|trunc|ceil)(?=\()|(?<=\bNumber\([^;]*)\.(?:toFixed|toPrecision)(?=\()/g,
    )
  ) {
    const open = index + name.length;
    const end = closing(code, open);
    if (end === undefined) continue;
    // A place in a list, or something that is only asked for: heads or tails.
    const isAsked = /\.length\b|^[^.]*\/ ?\d+$/.test(code.slice(open, end)) ||
      /[!=]==? ?$/.test(code.slice(0, index)) ||
      /^\s*(?:[!=]==?|\?(?![.?]))/.test(code.slice(end + 1));
    if (!isAsked) return name;
  }
}

/** A share that is the grad of the other operand, in one function. */
function fromNeighbour(behind: string, source: SourceText): string | undefined {
  for (const code of bodiesIn(behind, source)) {
    for (
      const [all, name, own] of code.matchAll(
        /\b(\w+)\.grad\s*\+?=(?![=>])\s*(\w+)\.grad\s*(?=[;\n}])/g,
      )
    ) {
      if (
        own !== name && isInput(own, code) &&
        new RegExp(`\\b${own}\\.grad\\s*\\+?=`).test(code)
      ) return all.trim();
    }
  }
}

/** A grad that is added to the other operand's, in one function. */
function crossed(behind: string, source: SourceText): string | undefined {
  for (const code of bodiesIn(behind, source)) {
    for (
      const [all, name, other, rest] of code.matchAll(
        /\b(\w+)\.grad\s*\+?=(?![=>])\s*(\w+)\.grad\s*(\+[^;\n}]*)/g,
      )
    ) {
      if (
        other !== name && isInput(other, code) && !rest.includes(`${name}.grad`)
      ) return all.trim();
    }
  }
}

/** Whether a name stands in a list of one or two, as the inputs do. */
function isInput(name: string, code: string): boolean {
  return new RegExp(`\\[(?:\\s*\\w+,)?\\s*${name}(?:,\\s*\\w+)?\\s*\\]`)
    .test(code);
}
