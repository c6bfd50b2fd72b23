/**
 * Slips with the loss and the training that take more than a pattern to find.
 *
 * @module
 */
import { trainingIn } from "./on_arguments.ts";
import { closing, type SourceText } from "./source_text.ts";

/** A sum that is begun before the steps, and goes on from step to step. */
export function keptTotal(_: string, source: SourceText): string | undefined {
  const { before, steps } = trainingIn(source);
  for (
    const [, name] of before.matchAll(
      /\blet\s+(\w+)[^=;\n]*=\s*new Value\(\s*0\s*\)/g,
    )
  ) {
    const isMadeAnew = new RegExp(`\\b${name}\\s*=(?![=>]|\\s*add\\()`);
    if (
      new RegExp(`\\b${name}\\s*=\\s*add\\(`).test(steps) &&
      !isMadeAnew.test(steps)
    ) return name;
  }
}

/** What an exponent in the loss is, where it is not 2. */
export function otherExponent(
  _: string,
  source: SourceText,
): string | undefined {
  const body = source.bodyOf("meanSquaredError");
  for (const { index, 0: all } of body.matchAll(/\bpow\(/g)) {
    const end = closing(body, index + all.length - 1);
    const [, exponent] = body.slice(index, end)
      .match(/,\s*([\d.]+)\s*,?\s*$/) ?? [];
    if (exponent !== undefined && Number(exponent) !== 2) return exponent;
  }
}

/** A target by its output first. */
export function indicesSwapped(code: string): string | undefined {
  const [, example] = code.match(/\bforward\(\s*\w+\[(\w+)\]\s*\)/) ?? [];
  for (
    const [all, first, second] of code.matchAll(/\btargets\[(\w+)\]\[(\w+)\]/g)
  ) {
    const counts = new RegExp(`\\b${first} < (?:inputs|targets)\\.length`);
    if (example === second && first !== example && !counts.test(code)) {
      return all;
    }
  }
}

/** What makes the rate another one from step to step, whatever its name. */
export function rateChanged(_: string, source: SourceText): string | undefined {
  const body = source.bodyOf("train");
  const [shrunk] = source.codeBehind("train").match(
    /\b(?:r|learningR)ate (?:\* [\d.]+ \*\* \w+|[*/] \(?[^;,)\n]*\b(?:step|epoch|s|t)\b(?!\.))/,
  ) ?? [];
  if (shrunk !== undefined && source.functions.has("train")) return shrunk;
  const [found] = body.match(
    /(?<![{,]\s*|\b(?:const|let)\s+)\b(?:options\.)?learningRate\s*(?:[*\/+-]=|=(?![=>]))|\blearningRate\s*\*(?=[^;]*\*\*)/,
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

/** Outputs by column, beside targets by row. */
export function byColumn(_: string, source: SourceText): string | undefined {
  const train = source.bodyOf("train");
  if (!/\btargets\.flat\(/.test(train)) return undefined;
  const found = source.code.match(
    /(\w+)\[0\]\.map\(\(\w+, (\w+)\) =>\s*\1\.map\(\(?(\w+)\)? => (\3\[\2\])/,
  );
  if (found !== null) {
    const [, list, , , place] = found;
    const [, name] = source.code.slice(0, found.index)
      .match(/[^]*\b(?:const|function) (\w+)/) ?? [];
    const isOfOutputs = new RegExp(
      `\\b(?:${list} = |${name}\\()inputs\\.map\\([^;]*\\.forward\\(`,
    );
    if (isOfOutputs.test(train)) return place;
  }
  return train.match(
    /\bfor \((?:const|let) (\w+)\b[^{]*\[0\]\.length[^{]*\{\s*for \((?:const|let) (\w+)\b[^}]*?(\w+\[\2\]\[\1\])/,
  )?.[3];
}

/** What puts the newest in front, and does not go from the end. */
export function newestFirst(
  code: string,
  source: SourceText,
): string | undefined {
  if (/--|\bpop\(|[Rr]evers|Right\b/.test(code)) return undefined;
  return source.bodyOf("train").match(/\b\w+\.unshift(?=\()/)?.[0].concat(
    "(…)",
  ) ??
    code.match(
      /(?<!\],)\s(\[\w+\.forward\(\w+\), \.\.\.\w+\])(?=,?\s*\))/,
    )?.[1];
}

/** Gradients zeroed for each example, by a loop or a function, and a step after all. */
export function zeroedEach(_: string, source: SourceText): string | undefined {
  const each = [
    String
      .raw`\bfor \([^{}]*\b(?:inputs|length|examples|pairs|n)\b[^{}]*\)\s*\{[^{}]*\bconst (\w+) =[^{}]*\bzeroGrad\([^{}]*\bbackward\(\1\)`,
    String
      .raw`=>\s*\{[^{}]*\btargets\[\w+\][^{}]*\bzeroGrad\([^{}]*\bbackward\(`,
  ];
  const after = String
    .raw`(?:(?!\bgradient)[^{}])*\}[^]*\bgradientDescentStep\(`;
  const body = source.bodyOf("train");
  return each.some((one) => new RegExp(one + after).test(body))
    ? "zeroGrad"
    : undefined;
}
