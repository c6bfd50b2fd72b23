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
import {
  countsInputs,
  hiddenParameter,
  madeWhenRead,
  randomLeftOut,
} from "./on_networks.ts";
import { fieldsIn } from "./source_text.ts";

export const IN_NETWORKS: readonly Finder[] = [
  {
    slip: "other-default",
    where: /^(?![^]*\bactivation\b)[^]*\bforward\(/,
    find: (_, source) =>
      hasClass(source, "Layer|MLP")
        ? source.code.match(
          /\{ ?activation: (?!tanh\b)\w+, \.\.\.\w+|\boptions(?:: \w+)? = \{ ?activation: (?!tanh\b)\w+ ?\}/,
        )?.[0].match(/activation: \w+/)?.[0]
        : undefined,
  },
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
        // What a callback of `forEach` returns, or what stands before a comma, is dropped.
        /\breturn\s+(?:\[[^\]]*\]|\w+(?:\.\w+)?)\.(push)\((?!.*\), \w)(?<!\bforEach\([^]*)/,
      )?.[1],
  },
  {
    slip: "first-equal",
    where: FORWARD,
    // No two weights are one.
    find: first(
      /\w+\[\s*(?!weights|neurons|layers|inputs|ws)\w+\.indexOf\(\s*\w+\s*\)\s*\]/,
    ),
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
      /(?<=[(,]\s*)(?:\(\s*(?:\w+\s*,\s*)?(options)\b[^()]*\)\s*=>|options\s*=>)/,
    ),
  },
  {
    slip: "default-of-all",
    sure: true,
    find: (_, source) =>
      hasClass(source, "Neuron") &&
        /\bconstructor\s*\([^)]*\boptions\b[^=,()]*=\s*\{\s*\w+\s*:/.test(
          source.code,
        ) && !/\?\?|\|\||\?.*:|=\s*(?:tanh|Math)\b/.test(
          source.bodyOf("constructor"),
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
          // Beside `random ? random() : …` it is the default.
          /\bnew Value\([^;?]*\b(Math\.random\(\))(?<!\belse\b[^}]*)/,
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
    find: first(/\.push\(\s*new \w+\([^()]*\)\s*,(?=\s*(?!new\b)\w)/),
  },
  {
    slip: "random-called",
    sure: true,
    where: MADE,
    find: (_, source) =>
      hasClass(source, "Layer|MLP")
        ? source.bodyOf("constructor").match(
          // In a function of its own it is right.
          /(?:\boptions\.random\s*\(\)|\(\s*options\.random\b[^();]*\)\s*\(\))(?<!(?:=>|\breturn\b)[^;,{}]*)/,
        )?.[0]
        : undefined,
  },
  {
    slip: "own-activation",
    where: FORWARD,
    find: (_, source) =>
      hasClass(source, "Layer|MLP")
        ? source.bodyOf("constructor").match(
          /\bactivation\s*[:=]\s*(?:[\w.]+\s*\?\?\s*)?sigmoid\b|\bactivation:\s*\(\w+\)\s*=>|\bactivation:\s*tanh\b(?!\s*,\s*\.\.\.)/,
        )?.[0]
        : undefined,
  },
  {
    slip: "activation-again",
    where: FORWARD,
    find: (_, source) =>
      hasClass(source, "Layer|MLP")
        ? source.bodyOf("forward").match(
          /\bactivation(?=\()|\btanh\b|\bsigmoid\b|\bthis\.#?_?act(?:ivate|ivation)?(?=\()/i,
        )?.[0]
        : undefined,
  },
  {
    slip: "summed-up",
    where: FORWARD,
    find: (_, source) =>
      hasClass(source, "Layer") &&
        !/\bweights\b/.test(source.bodyOf("forward"))
        ? source.bodyOf("forward").match(/(?<!\.)\badd(?=\()/)?.[0]
        : undefined,
  },
  {
    slip: "no-past",
    sure: true,
    where: FORWARD,
    find: (_, source) =>
      hasClass(source, "Layer|MLP")
        ? source.bodyOf("forward").match(
          /\bnew Value(?=\([^()]*\.data\b)/,
        )?.[0].concat("(…)") ??
          source.bodyOf("forward")
            .match(
              /(?<=(?:\?(?:[^;{]*:)?|\bforward\(|\bNumber\()\s*)\w+\.data\b(?! [<>=!])|\b\w+\.map\(Number\)/,
            )
            ?.[0]
        : undefined,
  },
  {
    slip: "no-past",
    where: FORWARD,
    find: (_, source) =>
      hasClass(source, "Layer|MLP")
        ? source.bodyOf("forward").match(
          /\bmap\(\(?\w+\)?\s*=>\s*(\w+\.data)\b(?<!\bconsole\..*)/,
        )?.[1]
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
          !/\bconstructor\b[^]*\bconstructor\b/.test(source.code) &&
          !new RegExp(`\\bthis\\.${name}\\b|= this\\b|\\(this\\b`).test(
            source.codeBehind("constructor"),
          )
        ? `this.${name}`
        : undefined;
    },
  },
  {
    slip: "whole-list",
    find: (code) =>
      code.match(
        /\bnew Layer\(\s*(\w+)\b[^]*[\s{;](\1\s*=\s*nouts)\s*;/,
      )?.[2],
  },
  {
    slip: "index-of-size",
    where: MADE,
    find: firstIn(
      ["constructor"],
      /\b(?!neurons|layers|weights)\w+\.indexOf(?=\(\s*\w+\s*\))/,
    ),
  },
  {
    slip: "nin-last",
    find: (code) =>
      /\.at\(|\breverse/.test(code)
        ? undefined
        : code.match(/\[\s*\.\.\.nouts\s*,\s*nin\s*\]/)?.[0],
  },
  {
    slip: "size-too-many",
    find: first(/\[\s*nin\s*,\s*\.\.\.nouts\s*,\s*[^\]]+\]/),
  },
  {
    slip: "in-front",
    where: MADE,
    // Right where the layers are made from behind.
    find: firstIn(
      ["constructor"],
      /\bthis\.layers\.unshift(?=\()(?<!(?:--|\bpop\(|[Rr]ever|Right)[^]*)/,
    ),
  },
  {
    slip: "made-when-read",
    sure: true,
    where: FORWARD,
    find: madeWhenRead,
  },
  {
    slip: "getter",
    sure: true,
    find: (_, source) =>
      hasClass(source, "Neuron|Layer|MLP")
        ? source.code.match(
          /^ ?get (parameters|forward)\(.*\n(?! ?return (?:\(.*=>|.*\bbind\())/m,
        )?.[1]
        : undefined,
  },
  {
    slip: "without-object",
    sure: true,
    find: first(/[mM]ap\((\w+\.prototype\.\w+)\)/),
  },
  {
    slip: "drawn-again",
    where: FORWARD,
    find: (_, source) => {
      const draws =
        /\bthis\.(?:weights|bias)\s*=(?!=)|\b(?:w|weights?(?:\[\w+\])?|b|bias|p|param\w*)\.data\s*=(?!=)/;
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
    find: firstIn(
      ["forward"],
      /\bnew (?:Neuron|Layer)(?=\()(?<!\?\?=.*|\bif\b[^}]*)/,
    ),
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
