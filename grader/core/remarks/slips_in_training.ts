/**
 * Slips with the loss, the step and the training loop.
 *
 * @module
 */
import { type Finder, first, firstIn, TRAIN } from "./finder.ts";
import { trainingIn } from "./on_arguments.ts";
import { closing, type SourceText } from "./source_text.ts";

export const IN_TRAINING: readonly Finder[] = [
  {
    slip: "told-afterwards",
    where: TRAIN,
    find: (_, source) =>
      source.bodyOf("train").match(
        /\b\w+\.forEach\((?=\([^()]*\)\s*=>\s*\{?\s*(?:options\.)?onStep\b)/,
      )?.[0].concat("…)"),
  },
  {
    slip: "few-decimals",
    where: /\bworksheet\b/,
    find: (_, { text }) =>
      text.match(
        /\b(?:[hy][12]|loss|d[wb]\d|newW[15]): *-?\d*\.\d{1,3}(?=\s*[,}])/,
      )?.[0],
  },
  {
    slip: "small-differences",
    where: /\bmeanSquaredError\(|\bone step\b|\btrain\(/,
    find: (_, source) =>
      source.functions.has("meanSquaredError")
        ? source.codeBehind("meanSquaredError").match(
          /\bMath\.abs\([^;]*?\) (<=? [\w.-]+)/,
        )?.[1]
        : undefined,
  },
  {
    slip: "step-normed",
    where: /\bgradientDescentStep\b/,
    find: firstIn(["gradientDescentStep"], /\bMath\.(?:hypot|sqrt)(?=\()/),
  },
  {
    slip: "lazy",
    sure: true,
    find: first(/(?:^|[;{}])\s*[\w.]+\.((?:values|entries|keys)\(\)\.map)\(/),
  },
  {
    slip: "yields-early",
    where: TRAIN,
    find: (code) =>
      /\.next\(\)/.test(code)
        ? code.match(/\b(yield [^;]*);[^}]*\bgradientDescentStep\(/)?.[1]
        : undefined,
  },
  {
    slip: "in-onstep",
    sure: true,
    where: TRAIN,
    find: first(/\bonStep\?\.\([^;]*?\b(\w+\.push)\(/),
  },
  {
    slip: "null-only",
    sure: true,
    where: TRAIN,
    find: first(/\b(?:\w+\.)?onStep !== null\b/),
  },
  {
    slip: "by-column",
    where: TRAIN,
    find: (_, source) =>
      /\btargets\.flat\(/.test(source.bodyOf("train"))
        ? source.bodyOf("train").match(
          /\bfor \((?:const|let) (\w+)\b[^{]*\[0\]\.length[^{]*\{\s*for \((?:const|let) (\w+)\b[^}]*?(\w+\[\2\]\[\1\])/,
        )?.[3]
        : undefined,
  },
  {
    slip: "small-left-out",
    sure: true,
    where: /\bgradientDescentStep\b/,
    find: firstIn(
      ["gradientDescentStep"],
      /\bif \((Math\.abs\([^()]*\.grad\) [<>]=? [\w.-]+)\)/,
    ),
  },
  {
    slip: "square-of-sum",
    where: /\bmeanSquaredError\(/,
    find: (_, source) =>
      source.bodyOf("meanSquaredError").match(
        /\b(?:const|let) (\w+)\b[^;]*\breduce\([^;]*;[^]*\b(pow\(\1, 2\)|mul\(\1, \1\))/,
      )?.[2],
  },
  {
    slip: "zeroed-late",
    sure: true,
    where: TRAIN,
    find: (code) =>
      code.match(
        /\bbackward\([^{}]*?\b(zeroGrad)\([^{}]*?\bgradientDescentStep\(/,
      )?.[1],
  },
  {
    slip: "not-parameters",
    sure: true,
    where: TRAIN,
    find: (code) =>
      code.match(
        /\bgradientDescentStep\(\s*(?:outputs?|outs?|predictions?|preds?|losses|loss)\b/,
      )?.[0].concat(", …)"),
  },
  {
    slip: "cut",
    sure: true,
    where: /\bforward\(|\bouts?\b|\bmeanSquaredError\(|\btrain\(/,
    find: first(
      /\bnew Value\(\s*(?:[\w.[\]]+\.forward\([^()]*\)|\w+)(?:\[\w+\])?\.data\s*\)/,
    ),
  },
  {
    slip: "rate-changed",
    where: TRAIN,
    find: rateChanged,
  },
  {
    slip: "backward-each",
    where: TRAIN,
    find: first(
      /\bforEach\(\s*(?:\(?\w+\)?\s*=>\s*)?backward\b|\bfor\s*\(\s*const\s+(?:\w+)\s+of\s+(?:outputs?|outs|predictions|preds)\s*\)\s*\{?\s*backward\(/,
    ),
  },
  { slip: "kept-total", sure: true, where: TRAIN, find: keptTotal },
  {
    slip: "shuffled",
    sure: true,
    where: TRAIN,
    find: first(
      /\b(?:inputs|targets|xs|ys)\.(?:sort|reverse|toSorted|toReversed)(?=\()/,
    ),
  },
  {
    slip: "step-0",
    sure: true,
    where: TRAIN,
    find: first(
      /\b(?:step|i|s|t|epoch)\s*&&|\bif\s*\(\s*(?:step|i|s|t|epoch)\s*\)/,
    ),
  },
  {
    slip: "last-skipped",
    where: TRAIN,
    find: first(/\bif\s*\(\s*\w+\s*<\s*[\w.]*steps\s*-\s*1\s*\)/),
  },
  {
    slip: "now-and-then",
    where: TRAIN,
    find: firstIn(
      ["train"],
      /\bif\s*\([^()]*%[^()]*\)(?!\s*\{?\s*console\b)/,
    ),
  },
  {
    slip: "some-examples",
    where: TRAIN,
    find: first(/\bMath\.min(?=\([^()]*\b(?:inputs|xs)\.length\s*\))/),
  },
  {
    slip: "do-first",
    sure: true,
    where: /\bsteps: 0\b/,
    find: firstIn(["train"], /\bdo(?=\s*\{)/),
  },
  {
    slip: "drawn-in-training",
    where: TRAIN,
    find: firstIn(["train"], /\bMath\.random\b/),
  },
  {
    slip: "list-only",
    where: /\biceCreamNetwork\b/,
    find: firstIn(
      ["iceCreamNetwork"],
      /\b\w+\[\w+\]\s*=\s*new Value(?=\()/,
    ),
  },
  {
    slip: "bare-activation",
    sure: true,
    find: first(/\bnew MLP\([^;{}]*\]\s*,\s*(sigmoid|tanh)\s*\)/),
  },
  {
    slip: "through-random",
    where: /\biceCreamNetwork\b/,
    find: firstIn(["iceCreamNetwork"], /\brandom\b/),
  },
  { slip: "indices-swapped", where: TRAIN, find: indicesSwapped },
  {
    slip: "newest-first",
    where: TRAIN,
    find: firstIn(["train"], /\b\w+\.unshift(?=\()/),
  },
  {
    slip: "not-squared",
    where: /\bmeanSquaredError\(/,
    find: otherExponent,
  },
  {
    slip: "list-cut",
    where: /\bparameters\b|\bparameterCount\b|\btrain\(/,
    find: (_, source) =>
      source.bodyOf("parameters", "parameterCount", "train").match(
        /\b(?:this\.(?:layers|neurons|weights)|inputs|targets|xs|ys)\.slice\((?!0\))[^()]+\)/,
      )?.[0] ??
        (source.bodyOf("parameters").match(/\bfilter(?=\()/) ??
          source.codeBehind("train").match(
            /(?<=\b(?:inputs|targets|examples|pairs|data)\.)filter(?=\()/,
          ))?.[0].concat("(…)"),
  },
];

/** A sum that is begun before the steps, and goes on from step to step. */
function keptTotal(_: string, source: SourceText): string | undefined {
  const { before, steps } = trainingIn(source);
  for (
    const [, name] of before.matchAll(
      /\blet\s+(\w+)[^=;\n]*=\s*new Value\(\s*0\s*\)/g,
    )
  ) {
    if (new RegExp(`\\b${name}\\s*=\\s*add\\(`).test(steps)) {
      return name;
    }
  }
}

/** What an exponent in the loss is, where it is not 2. */
function otherExponent(_: string, source: SourceText): string | undefined {
  const body = source.bodyOf("meanSquaredError");
  for (const { index, 0: all } of body.matchAll(/\bpow\(/g)) {
    const end = closing(body, index + all.length - 1);
    const [, exponent] = body.slice(index, end)
      .match(/,\s*([\d.]+)\s*,?\s*$/) ?? [];
    if (exponent !== undefined && Number(exponent) !== 2) return exponent;
  }
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

/** What makes the rate another one from step to step, whatever its name. */
function rateChanged(_: string, source: SourceText): string | undefined {
  const body = source.bodyOf("train");
  const [shrunk] = source.codeBehind("train").match(
    /\b(?:r|learningR)ate \* [\d.]+ \*\* \w+/,
  ) ?? [];
  if (shrunk !== undefined && source.functions.has("train")) return shrunk;
  const [found] = body.match(
    /(?<![{,]\s*)\b(?:options\.)?learningRate\s*(?:[*\/+-]=|=(?![=>]))|\blearningRate\s*\*(?=[^;]*\*\*)/,
  ) ?? [];
  if (found !== undefined) return found;
  const [, a, b, c] = body.match(
    /\.data\s*(?:-=|\+=\s*-)\s*(?:(\w+)\s*\*|[\w.[\]]+\.grad\s*\*\s*(\w+))|\bgradientDescentStep\([^;]*,\s*(\w+)\s*\)/,
  ) ?? [];
  const rate = a ?? b ?? c;
  const [, counter] = body.match(/\bfor\s*\(\s*let\s+(\w+)/) ?? [];
  if (rate === undefined || counter === undefined) return undefined;
  return body.match(
    new RegExp(
      `(?<![\\w.])${rate}\\s*(?:[*/]=|=(?![=>])(?=[^;\\n]*\\b${counter}\\b))`,
    ),
  )?.[0];
}
