/**
 * Slips with neurons, layers and networks.
 *
 * @module
 */
import {
  type Finder,
  first,
  firstIn,
  FORWARD,
  hasClass,
  MADE,
} from "./finder.ts";
import { fieldsIn, type SourceText } from "./source_text.ts";

export const IN_NETWORKS: readonly Finder[] = [
  {
    slip: "hidden-parameter",
    where: new RegExp(`${MADE.source}|${FORWARD.source}`),
    find: hiddenParameter,
  },
  {
    slip: "push-result",
    where: /\bparameters\(\)/,
    find: (_, source) =>
      source.bodyOf("parameters").match(
        /\breturn\s+(?:\[[^\]]*\]|\w+(?:\.\w+)?)\.(push)\(/,
      )?.[1],
  },
  {
    slip: "first-equal",
    where: FORWARD,
    find: first(/\w+\[\s*\w+\.indexOf\(\s*\w+\s*\)\s*\]/),
  },
  {
    slip: "options-wrapped",
    sure: true,
    find: first(
      /\bnew (?:Neuron|Layer)\([^;{}]*(\{\s*options\s*\})/,
    ),
  },
  {
    slip: "shadowed",
    sure: true,
    where: MADE,
    find: firstIn(
      ["constructor"],
      /\(\s*(?:\w+\s*,\s*)?(options)\b[^()]*\)\s*=>|\b(?:options)\s*=>/,
    ),
  },
  {
    slip: "default-of-all",
    sure: true,
    find: (_, source) =>
      /\bconstructor\s*\([^)]*\boptions\b[^=,()]*=\s*\{\s*\w+\s*:/.test(
          source.code,
        )
        ? "options = { … }"
        : undefined,
  },
  {
    slip: "other-random",
    where: MADE,
    find: (_, source) =>
      hasClass(source, "Neuron")
        ? source.bodyOf("constructor").match(
          /\bnew Value\([^;]*\b(Math\.random\(\))/,
        )?.[1]
        : undefined,
  },
  { slip: "random-left-out", where: MADE, find: randomLeftOut },
  {
    slip: "fixed-layers",
    where: FORWARD,
    find: (_, source) =>
      /\blayers(?:\.\w|\))/.test(source.bodyOf("forward"))
        ? undefined
        : source.bodyOf("forward").match(/\b(?:this\.)?layers\[[1-9]\]/)?.[0],
  },
  { slip: "counts-inputs", where: FORWARD, find: countsInputs },
  {
    slip: "push-two",
    sure: true,
    find: first(/\.push\(\s*new \w+\([^()]*\)\s*,(?=\s*[^\s)])/),
  },
  {
    slip: "random-called",
    sure: true,
    where: MADE,
    find: (_, source) =>
      hasClass(source, "Layer|MLP")
        ? source.bodyOf("constructor").match(
          /\boptions\.random\s*\(\)|\(\s*options\.random\b[^();]*\)\s*\(\)/,
        )?.[0]
        : undefined,
  },
  {
    slip: "own-activation",
    where: FORWARD,
    find: (_, source) =>
      hasClass(source, "Layer|MLP")
        ? source.bodyOf("constructor").match(
          /\bactivation:\s*(?:tanh|sigmoid|\(\w+\)\s*=>)/,
        )?.[0]
        : undefined,
  },
  {
    slip: "activation-again",
    where: FORWARD,
    find: (_, source) =>
      hasClass(source, "Layer|MLP")
        ? source.bodyOf("forward").match(
          /\bactivation(?=\()|\btanh\b|\bsigmoid\b|\bthis\.#?\w*act\w*(?=\()/i,
        )?.[0]
        : undefined,
  },
  {
    slip: "summed-up",
    where: FORWARD,
    find: (_, source) =>
      hasClass(source, "Layer")
        ? source.bodyOf("forward").match(/\badd(?=\()/)?.[0]
        : undefined,
  },
  {
    slip: "no-past",
    sure: true,
    where: FORWARD,
    find: (_, source) =>
      hasClass(source, "Layer|MLP")
        ? source.bodyOf("forward").match(
          /\bnew Value(?=\(\s*(?:\d|[^()]*\.data\b))/,
        )?.[0].concat("(…)") ??
          source.bodyOf("forward")
            .match(/(?<!\bconsole\.\w+)[:?(]\s*(\w+\.data)\b/)?.[1]
        : undefined,
  },
  {
    slip: "no-past",
    where: FORWARD,
    find: (_, source) =>
      hasClass(source, "Layer|MLP")
        ? source.bodyOf("forward").match(/=>\s*(\w+\.data)\b/)?.[1]
        : undefined,
  },
  {
    slip: "never-filled",
    sure: true,
    where: MADE,
    find: (_, source) => {
      const [, name] = fieldsIn(source.code).match(
        /^ ?(neurons|layers|weights)\b[^=;\n]*=\s*\[\]/m,
      ) ?? [];
      return name !== undefined &&
          !new RegExp(`\\bthis\\.${name}(?:\\s*=|\\.\\w+\\(|\\[)`).test(
            source.codeBehind("constructor"),
          )
        ? `this.${name}`
        : undefined;
    },
  },
  {
    slip: "whole-list",
    find: first(/(?<!(?:const|let)\s+|\.)\b(\w+\s*=\s*nouts)\s*;/),
  },
  {
    slip: "index-of-size",
    where: MADE,
    find: firstIn(["constructor"], /\b\w+\.indexOf(?=\(\s*\w+\s*\))/),
  },
  {
    slip: "nin-last",
    find: first(/\[\s*\.\.\.nouts\s*,\s*nin\s*\]/),
  },
  {
    slip: "size-too-many",
    find: first(/\[\s*nin\s*,\s*\.\.\.nouts\s*,\s*[^\]]+\]/),
  },
  {
    slip: "in-front",
    where: MADE,
    find: firstIn(["constructor"], /\bthis\.layers\.unshift(?=\()/),
  },
  {
    slip: "made-when-read",
    sure: true,
    where: FORWARD,
    find: (_, source) => {
      const [, name] =
        source.code.match(/^ ?get (bias|weights|neurons|layers)\(/m) ?? [];
      return name !== undefined && /\bnew \w+\(/.test(source.bodyOf(name))
        ? `get ${name}()`
        : undefined;
    },
  },
  {
    slip: "getter",
    sure: true,
    find: (_, source) =>
      hasClass(source, "Neuron|Layer|MLP")
        ? source.code.match(/^ ?get (parameters|forward)\(/m)?.[1]
        : undefined,
  },
  {
    slip: "without-object",
    sure: true,
    find: first(/\((\w+\.prototype\.\w+)\)/),
  },
  {
    slip: "drawn-again",
    where: FORWARD,
    find: (_, source) => {
      const draws = /\bthis\.(?:weights|bias)\s*=(?!=)|\.data\s*=(?!=)/;
      const body = source.bodyOf("forward");
      if (draws.test(body)) return body.match(draws)?.[0];
      for (const [, name] of body.matchAll(/\bthis\.(#?\w+)\(/g)) {
        if (draws.test(source.bodyOf(name))) return `this.${name}(…)`;
      }
    },
  },
  {
    slip: "every-pair",
    where: FORWARD,
    find: firstIn(
      ["forward"],
      /\bfor\s*\([^()]*weights\s*\)\s*\{?\s*(for\s*\([^()]*\))/,
    ),
  },
  {
    slip: "made-anew",
    where: FORWARD,
    find: firstIn(["forward"], /\bnew (?:Neuron|Layer)(?=\()/),
  },
  {
    slip: "default-step",
    where: /\bbackwardStep\b/,
    find: (_, source) =>
      hasClass(source, "Value")
        ? source.bodyOf("constructor").match(
          /\bthis\.backwardStep\s*=\s*\(\)\s*=>\s*\{(?=[^}]*[^=!<>]=(?![=>]))/,
        )?.[0].concat(" … }")
        : undefined,
  },
  {
    slip: "computed-data",
    where: /\.data\b/,
    find: (_, source) =>
      /\bget data\(/.test(source.code) &&
        /\.prev\b/.test(source.bodyOf("data"))
        ? "get data"
        : undefined,
  },
];

/** A parameter of a callback with the name of one of the constructor's own. */
function hiddenParameter(_: string, source: SourceText): string | undefined {
  const [, parameters = ""] = source.code.match(/\bconstructor\s*\(([^()]*)/) ??
    [];
  const [all, name] = source.bodyOf("constructor").match(
    /(?<=[(,]\s*)\((nin|nouts?)\)\s*=>/,
  ) ?? [];
  return new RegExp(`\\b${name}\\b`).test(parameters) ? all : undefined;
}

/** A function that is handed `random` in one place, and not in another. */
function randomLeftOut(code: string, source: SourceText): string | undefined {
  for (const name of source.functions.keys()) {
    const takes = new RegExp(
      `(?:\\bfunction ${name}|\\b${name} ?=) ?\\([^()]*\\brandom ?[=?:]`,
    );
    const calls = new RegExp(`(?<![\\w.])${name}\\([^()]*\\)`, "g");
    const found = [...code.matchAll(calls)].map(([call]) => call);
    const left = found.find((call) => !/\brandom\b/i.test(call));
    if (takes.test(source.code) && found.length > 1 && left !== undefined) {
      return found.every((call) => call === left) ? undefined : left;
    }
  }
}

/** A loop over the neurons that counts the inputs. */
function countsInputs(_: string, source: SourceText): string | undefined {
  const [inputs] = source.parametersOf("forward");
  return inputs === undefined || !hasClass(source, "Layer")
    ? undefined
    : source.bodyOf("forward").match(
      new RegExp(
        `\\b(\\w+)\\s*<\\s*${inputs}\\.length\\b(?=[^]*\\bneurons\\[\\1\\])`,
      ),
    )?.[0];
}
