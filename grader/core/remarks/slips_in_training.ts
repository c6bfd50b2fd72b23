/**
 * Slips with the loss, the step and the training loop.
 *
 * @module
 */
import { bodiesIn, type Finder, first, firstIn, TRAIN } from "./finder.ts";
import {
  byColumn,
  indicesSwapped,
  keptTotal,
  newestFirst,
  otherExponent,
  rateChanged,
  zeroedEach,
} from "./on_training.ts";
import { closing } from "./source_text.ts";

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
    find: (_, { code }) =>
      code.match(
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
    find: (code) => {
      const found = code.match(
        /(?:^|[;{}])\s*[\w.]+\.((?:values|entries|keys)\(\)\.map)\(/,
      );
      if (found === null) return undefined;
      const end = closing(code, found.index! + found[0].length - 1) ?? 0;
      return /^\s*\./.test(code.slice(end + 1)) ? undefined : found[1];
    },
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
    find: first(/\bonStep\?\.\((?:[^;()]|\([^()]*\))*?\b(\w+\.push)\(/),
  },
  {
    slip: "null-only",
    sure: true,
    where: TRAIN,
    find: (code) =>
      /\bundefined\b|\?\? null\b/.test(code)
        ? undefined
        : code.match(/\b(?:\w+\.)?onStep !== null\b/)?.[0],
  },
  {
    slip: "by-column",
    where: TRAIN,
    find: byColumn,
  },
  {
    slip: "backward-twice",
    where: TRAIN,
    find: firstIn(
      ["train"],
      /\b(backward\((\w+)\));(?:(?!=>|\b(?:else|continue|return)\b|\b\2 =)[^])*\bbackward\(\2\)/,
    ),
  },
  { slip: "zeroed-each", where: TRAIN, find: zeroedEach },
  {
    slip: "equal-inputs",
    where: TRAIN,
    find: first(
      /\bnew Map\(\s*inputs\.map\([^;]*=>\s*\[\s*(\w+\.join\([^()]*\)|JSON\.stringify\(\w+\)),[^;]*\btargets\b/,
    ),
  },
  {
    slip: "small-left-out",
    sure: true,
    where: /\bgradientDescentStep\b/,
    find: firstIn(
      ["gradientDescentStep"],
      /\bif \((Math\.abs\([^()]*\.grad\) (?:<=? [\w.-]+(?=\)[\s{]*(?:continue|return)\b)|>=? [\w.-]+(?=\)[\s{]*[\w.\[\]]+\.data\b)(?![^]*\belse\b)))/,
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
    find: (code, source) =>
      bodiesIn(code, source).join("{").match(
        /\bbackward\((?:(?!=>)[^{}])*?\b(zeroGrad)\((?:(?!=>)[^{}])*?\bgradientDescentStep\(/,
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
    find: (code) =>
      code.match(
        /\bnew Value\(\s*(?:[\w.[\]]+\.forward\([^()]*\)|\w+)(?:\[\w+\])?\.data\s*\)/g,
      )?.find((found) =>
        // Numbers of the parameters may be kept; steps for their copies are lost.
        !/\((?:p|w|b|param\w*|weight|bias)\.|\bloss\./.test(found) ||
        !/\bgradientDescentStep\((?!cop)/.test(code)
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
      /\b(?:out\w*|pred\w*)\.forEach\(\s*(?:\(?\w+\)?\s*=>\s*)?backward\b|\bfor\s*\(\s*const\s+(?:\w+)\s+of\s+(?:outputs?|outs|predictions|preds)\s*\)\s*\{?\s*backward\(/,
    ),
  },
  { slip: "kept-total", sure: true, where: TRAIN, find: keptTotal },
  {
    slip: "shuffled",
    sure: true,
    where: TRAIN,
    find: (code) => {
      const found = code.match(
        /\b(?:inputs|targets|xs|ys)\.(?:sort|reverse|toSorted|toReversed)(?=\()/g,
      ) ?? [];
      return new Set(found).size === 1 ? found[0] : undefined;
    },
  },
  {
    slip: "step-0",
    sure: true,
    where: TRAIN,
    // That nothing is printed in step 0 is no slip.
    find: first(
      /\b(?:(?:step|epoch|[ist])\s*&&|if\s*\(\s*(?:step|epoch|[ist])\s*\))(?=[^;]*\b(?:onStep|losses|backward|zeroGrad|gradientDescentStep)\b)/,
    ),
  },
  {
    slip: "last-skipped",
    where: TRAIN,
    find: first(
      /\bif\s*\(\s*\w+\s*<\s*[\w.]*steps\s*-\s*1\s*\)(?!\s*\{?\s*console\b)/,
    ),
  },
  {
    slip: "now-and-then",
    where: TRAIN,
    find: firstIn(
      ["train"],
      /\bif\s*\([^()]*%(?![^()]*(?:length|\bn\b))[^()]*\)(?=[^;]*\b(?:continue|const|losses|onStep|backward|zeroGrad|gradientDescentStep)\b)/,
    ),
  },
  {
    slip: "some-examples",
    where: TRAIN,
    find: first(
      /\bMath\.min(?=\((?!targets)[^()]*\b(?:inputs|xs)\.length\s*\))/,
    ),
  },
  {
    slip: "do-first",
    sure: true,
    where: /\bsteps: 0\b/,
    find: firstIn(
      ["train"],
      /\bdo(?=\s*\{[^]*\bwhile\s*\([^()]*step)(?<!\bif\s*\([^()]*steps[^]*)/,
    ),
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
      // In a neuron's own list of weights it is right.
      /(?<!\.)\b(?!w\w*\[)\w+\[\w+\]\s*=\s*new Value(?=\()/,
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
    find: firstIn(["iceCreamNetwork"], /\brandom\b(?![^]*\.data\s*=)/),
  },
  { slip: "indices-swapped", where: TRAIN, find: indicesSwapped },
  {
    slip: "newest-first",
    where: TRAIN,
    find: newestFirst,
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
        // Beside `list[0]`, `slice(1)` is the rest of it.
        /\b(this\.(?:layers|neurons|weights)|inputs|targets|xs|ys)\.slice\((?!0\)|(\w+), \2 \+)[^()]+\)(?<!(?:\b\1\[0\]|\bMath\.min)[^]*)(?![^]*\b\1\[0\])/,
      )?.[0] ??
        (source.bodyOf("parameters").match(
          /\bfilter(?=\()(?!\(Boolean|\(\((\w+)\) => \1\)|.*\binstanceof\b)/,
        ) ??
          source.codeBehind("train").match(
            /(?<=\b(?:inputs|targets|examples|pairs|data)\.)filter(?=\()/,
          ))?.[0].concat("(…)"),
  },
];
