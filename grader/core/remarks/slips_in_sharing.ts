/**
 * Slips with what several share that should each have their own.
 *
 * @module
 */
import {
  type Finder,
  first,
  FORWARD,
  hasClass,
  MADE,
  OPERATION_NAMES,
  OPERATIONS,
} from "./finder.ts";
import { oneForAll, onePrev } from "./on_sharing.ts";
import type { SourceText } from "./source_text.ts";

export const IN_SHARING: readonly Finder[] = [
  { slip: "one-for-all", sure: true, find: oneForAll },
  { slip: "one-for-all", where: /\bnew Value\(/, find: onePrev },
  {
    slip: "one-in-all-places",
    sure: true,
    where: MADE,
    find: first(/\bfill\(\s*(new Value)\((?![^;]*\.map\()/),
  },
  {
    slip: "assigned-into",
    sure: true,
    find: (_, source) => {
      const [code, name] = source.code.match(
        /\bObject\.assign\(\s*(\w+)\s*,\s*\w+\s*\)/,
      ) ?? [];
      // One of the file's own, which is there for all.
      return new RegExp(`^const ${name}\\b[^=\n]*= \\{`, "m").test(source.code)
        ? code
        : undefined;
    },
  },
  {
    slip: "handed-out",
    where: new RegExp(`${FORWARD.source}|${MADE.source}|that leaf`),
    find: (_, source) => {
      const [, place] = source.code.match(
        /\b(\w+\[)[^;\n]*\] \?\?= new (?:Value|Neuron|Layer)\b/,
      ) ?? [];
      if (place !== undefined) return `${place}…]`;
      // The last operand says nothing of what another call was handed.
      const [, kept] = source.code.match(
        /\b(\w+)\.set\( ?(\w+),[^;\n]*[;\n][^]*\1\.get\( ?\2\b/,
      ) ?? [];
      if (source.functions.has("mul")) return kept && `${kept}.get(…)`;
      const [, key] = source.code.match(
        /\bconst\s+(\w+)\s*=[^;]*(?:\.join\(|`|\bJSON\.stringify\(|\bString\()/,
      ) ?? [];
      // Otherwise it may be a name under which each is found again.
      const asks = new RegExp(
        `\\.has\\(|\\bget\\(\\s*${key}\\s*\\)(?:;| \\?\\?)`,
      );
      const [found] = source.code.match(
        new RegExp(`[\\w.#]+\\.get(?=\\(\\s*${key}\\s*\\))`),
      ) ?? [];
      return found !== undefined && hasClass(source, "Neuron|Layer|MLP") &&
          asks.test(source.code)
        ? `${found}(…)`
        : undefined;
    },
  },
  {
    slip: "static",
    sure: true,
    find: (_, source) =>
      hasClass(source, "Value|Neuron|Layer|MLP")
        ? source.code.match(
          /^ ?(?:\w+ )*?static (?:\w+ )*?(?:data|grad|prev|label|weights|bias|neurons|layers|activation(?!.* = )|#?(?=(\w+)\b[^]*\b[A-Z]\w+\.#?\1 (?:= (?![^;]*\.#?\1 [-+] 1;)|[-+]= (?!1;)))\w+)(?=\s*[:=;])/m,
        )?.[0].trim()
        : undefined,
  },
  {
    slip: "kept-field",
    where: new RegExp(`${FORWARD.source}|\\bparameter`),
    find: keptField,
  },
  {
    slip: "static-list",
    sure: true,
    find: (_, source) => {
      const [, name] = source.code.match(
        /\bstatic (?:readonly )?(#?\w+)\b[^=;{}]*= ?(?:\[ ?\]|new (?:Set|Map|Array)\b)/,
      ) ?? [];
      return name === undefined || !/\.(?:push|add|set)\(/.test(source.code)
        ? undefined
        : source.code.match(new RegExp(`= ?(\\w+\\.${name}) ?[;\\n]`))?.[1];
    },
  },
  {
    slip: "writes-into-input",
    sure: true,
    where: FORWARD,
    find: writesIntoInput,
  },
  {
    slip: "first-for-all",
    where: FORWARD,
    find: (_, source) =>
      source.bodyOf("forward").match(
        /\bfor ?\((?:[^()]|\([^()]*\))*\) ?(?:\{[^{}]*?|[^{};]*?)\b(this\.(?:neurons|layers)\[0\])\.forward\(/,
      )?.[1],
  },
  {
    slip: "json-copy",
    sure: true,
    where: new RegExp(`${MADE.source}|${FORWARD.source}`),
    find: (_, source) =>
      hasClass(source, "Neuron|Layer|MLP")
        ? source.code.match(/\bJSON\.stringify(?=\([^()]*(?:opt|conf|sett))/)
          ?.[0]
        : undefined,
  },
  {
    slip: "scaled-inputs",
    where: FORWARD,
    find: first(/\bx\.map\([^;]*?\b(\w+ \/ \w+)/),
  },
  {
    slip: "own-generator",
    where: MADE,
    find: (_, source) =>
      source.code.includes("Math.random")
        ? undefined
        : source.bodyOf("constructor").match(
          /\brandom (?:\?\?|\|\|) [\w.]+(?:\(\))?/,
        )?.[0],
  },
  {
    slip: "last-answer",
    sure: true,
    where: FORWARD,
    find: (_, source) =>
      source.bodyOf("forward").match(
        /\b(if \((?:\w+ === this\.#?\w+|this\.#?\w+ === (?!null|undef)\w+)\)) ?\{? ?return this\.#?\w+\b(?!\()/,
      )?.[1],
  },
  { slip: "same-list", where: FORWARD, find: sameList },
  {
    slip: "shared",
    where: FORWARD,
    find: (code) =>
      code.match(
        /(?<![\w.[\]])(?!this\.[wb])[\w.[\]]+\.(weights|bias)\s*=\s*[\w.[\]]+\.\1(?=\s*[;\n)])/,
      )?.[0],
  },
  {
    slip: "raw-operand",
    where: OPERATIONS,
    find: rawOperand,
  },
];

/** A field in which `forward` finds what an earlier call left. */
function keptField(_: string, source: SourceText): string | undefined {
  const body = source.bodyOf("forward", "parameters");
  // The list of the parameters may be kept: nobody changes it.
  const forward = source.bodyOf("forward");
  const [, name] = forward.match(/\bthis\.(#?\w+)\s*(?:\?\?=|\+=(?! 1;))/) ??
    forward.match(/\bthis\.(#?\w+)\s*=(?!=)[^;]*\bthis\.\1\b(?!\s*[.[])/) ??
    forward.match(
      /\bif\s*\(\s*this\.(#?\w+)\b[^{};]*\)\s*\{?\s*return\s+this\.\1/,
    ) ??
    body.match(
      /\bthis\.(?!neurons\b|layers\b|weights\b)(#?\w+)(?:\.(?:push|unshift|set)\(|\[\w+\]\s*=(?!=))/,
    ) ??
    [];
  // What each call begins anew holds nothing of the one before.
  const isAnew = new RegExp(
    `\\bthis\\.${name} = (?![^;]*\\bthis\\.${name}\\b)`,
  );
  const isAsked = new RegExp(`\\bif\\s*\\([^{};]*\\bthis\\.${name}\\b`);
  if (isAnew.test(body) && !isAsked.test(body)) return undefined;
  // A field with the name of a method is no list that is kept: it hides the method.
  return source.functions.has(name ?? "") ? undefined : name;
}

/** The list that was handed in under another name, filled again. */
function sameList(_: string, source: SourceText): string | undefined {
  const body = source.bodyOf("forward");
  const [, x] = source.code.match(/\bforward\s*\(\s*(\w+)/) ?? [];
  for (
    const [, name] of body.matchAll(
      new RegExp(
        `\\b(?:const|let)\\s+(\\w+)[^=;\\n]*=\\s*${x}(?:\\s+as\\s+[^;]+)?;`,
        "g",
      ),
    )
  ) {
    const filled = new RegExp(
      `\\b${name}(?:\\.push\\(|\\.length\\s*=|\\[\\w+\\]\\s*=(?!=))`,
    );
    const isAnew = new RegExp(`\\b${name} = (?!${x}\\b)`);
    if (x !== undefined && filled.test(body) && !isAnew.test(body)) return name;
  }
}

/** An operand as it came, where a Value was made of it. */
function rawOperand(_: string, source: SourceText): string | undefined {
  const code = source.bodyOf(...OPERATION_NAMES);
  const operands = new Set(
    OPERATION_NAMES.flatMap((name) => source.parametersOf(name)),
  );
  const found: string[] = [];
  for (
    const { 1: made, 2: came, index } of code.matchAll(
      /\b(?:const|let)\s+(\w+)\s*=\s*\w+\(\s*(\w+)\s*\)\s*;/g,
    )
  ) {
    if (made === came || !operands.has(came)) continue;
    const rest = code.slice(index).split(/\breturn\b/)[0];
    const used = new RegExp(
      `\\[\\s*${came}\\b|\\[[^\\]]*,\\s*${came}\\b[^\\]]*\\]|\\b${came}(?:\\s+as\\s+\\w+\\))?\\.grad\\b`,
    );
    if (used.test(rest) && !found.includes(came)) found.push(came);
  }
  return found.length === 0 ? undefined : found.slice(0, 2).join(", ");
}

/** `x[i] = …`, where `x` is what `forward` was handed. */
function writesIntoInput(_: string, source: SourceText): string | undefined {
  const [inputs] = source.parametersOf("forward");
  const body = source.bodyOf("forward");
  return inputs === undefined ||
      new RegExp(`\\b${inputs} = `).test(body)
    ? undefined
    : body.match(new RegExp(`(?<![\\w.])${inputs}\\[\\w+\\] =(?!=)`))?.[0];
}
