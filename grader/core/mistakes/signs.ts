/**
 * What a file looks like in which a known mistake was made.
 *
 * Only for mistakes that others show as well: the observations make one suspect, and the
 * file confirms it. Without its sign such a mistake is not named.
 *
 * @module
 */
import { closing, handsOn, type SourceText } from "../remarks/source_text.ts";

type Sign = (source: SourceText) => boolean;

/** A function that makes its result itself, gives it no step, and hands on none. */
const noStep = (name: string): Sign => (source) => {
  const body = source.bodyOf(name);
  return /\bnew Value\(/.test(body) && !handsOn(body) &&
    !/\bbackwardStep\b|,\s*(?:\([^()]*\)|\w+)\s*=>/.test(body);
};

/** A function in which something stands. */
const has = (name: string, pattern: RegExp): Sign => (source) =>
  pattern.test(source.bodyOf(name));

/** A file in which something stands. */
const anywhere = (pattern: RegExp): Sign => (source) =>
  pattern.test(source.code);

/** A worksheet without a number of more decimals. */
const decimals = (most: number): Sign => ({ text }) =>
  !new RegExp(`:\\s*-?\\d*\\.\\d{${most + 1},}`).test(text);

/**
 * A way back to h1 that shows in both figures: w1 may be wrong by itself, and with fewer
 * decimals it may be any of several.
 */
const wayToHidden: Sign = ({ text }) =>
  /\bdw1:\s*-?\d*\.\d{4}/.test(text) && /\bdb1:\s*-0?\.001[5-8]/.test(text);

/** A loop, of whichever kind. */
const LOOP = /\b(?:for|while)\s*\(|\.(?:forEach|map|reduce)\w*(?:<\w*>)?\(/;

/** A way from the end of a list to its beginning. */
const BACKWARDS = /reverse|length\s*-\s*1|--|pop\(|Right|toReversed|at\(-/i;

/** A value that is taken off a list. */
const OFF_A_STACK = /\b(?:pop|shift|splice)\(/;

const OTHER_GRAD = /\b(\w+)\.grad\s*\*\s*(?!\1)\w+\.grad/;

/** A product of two grads in a step that is kept: one that is not kept adds 0 as well. */
const otherGrad: Sign = (source) => {
  const body = source.bodyOf("mul");
  return OTHER_GRAD.test(body) &&
    (/\bbackwardStep\b/.test(body) || !/\bnew Value\(/.test(body));
};

/** By the mistake's id. */
export const SIGNS: Readonly<Record<string, Sign>> = {
  // A method of another name, and none that hands on what every object has.
  "to-string-missing": ({ code }) => !/^[^.=\n]*\btoString\s*[(=]/m.test(code),
  "neg-no-step": noStep("neg"),
  "sub-no-step": noStep("sub"),
  "div-no-step": noStep("div"),
  "sigmoid-no-step": noStep("sigmoid"),
  "pow-no-step": noStep("pow"),
  "exp-no-step": noStep("exp"),
  "tanh-no-step": noStep("tanh"),
  "sub-plain-minus": has("sub", /-\s*\(?\s*\w/),
  "div-plain-division": has("div", /\//),
  "mul-other-grad": otherGrad,
  "mul-other-grad-once": otherGrad,
  "mul-divides-out": has("mul", /\/\s*\w/),
  "ops-step-on-input": anywhere(/\b[xyab]\.backwardStep\s*=/),
  "step-by-sign": has("gradientDescentStep", /\bMath\.sign\(|[<>]=?\s*-?0\b/),
  "step-new-values": has("gradientDescentStep", /\w\[\w+\]\s*=\s*(?!=)/),
  "zero-new-values": has("zeroGrad", /\w\[\w+\]\s*=\s*(?!=)/),
  "backward-root-only": (source) => {
    const body = source.bodyOf("backward");
    // A function of its own, or another one, may call the steps of all.
    return /\.backwardStep\(/.test(body) && !LOOP.test(body) &&
      !/=>|\bfunction\b/.test(body);
  },
  "backward-not-reversed": (source) => {
    const body = source.bodyOf("backward");
    return LOOP.test(body) && !BACKWARDS.test(body) &&
      !/\.(?:push|shift)\(/.test(body); // a walk of its own, which may end early
  },
  // Whoever goes down `prev` in a function that calls itself shows the same error.
  "backward-past-the-end": has("backward", /\[\s*[a-z]\w*\b|\b(?:at|pop)\(/i),
  "neuron-random-no-default": ({ code }) =>
    !/\brandom\s*(?:=|\?\?|\|\|)[^=>]*Math\.random/.test(code),
  "train-step-first": (source) => {
    const body = source.bodyOf("train");
    if (/\.data\s*=\s*\w+\[/.test(body)) return false;
    const step = body.search(/\bgradientDescentStep\(|\.data\s*[-+]?=[^=]/);
    // In functions of its own, the order of the lines says nothing.
    const isSplit = /\bconst \w+ = \([^()]*\)\s*(?::\s*\w+\s*)?=>\s*\{/.test(
      body,
    );
    return isSplit || step >= 0 && step < body.search(/\bbackward\(/);
  },
  "train-returns-in-loop": (source) => {
    const body = source.bodyOf("train");
    return [...body.matchAll(/\b(?:for|while)\s*\(/g)].some(
      ({ 0: all, index }) => {
        const head = closing(body, index + all.length - 1) ?? index;
        const open = body.indexOf("{", head);
        return /\breturn\b/.test(body.slice(open, closing(body, open)));
      },
    );
  },
  "neuron-weights-holes": anywhere(/\bArray(?:<\w*>)?\(\w+\)\s*\.map\(/),
  // Not `[...Array(n)]`, nor `Array.from(Array(n), …)`: they skip no places.
  "layer-neurons-holes": anywhere(
    /\bArray(?:<\w+>)?\(\w+\)\s*(?:;[^;]*)?\.(?:map|forEach)\(/,
  ),
  "neuron-loop-too-long": has("forward", /<=/),
  // A fixed list of one shows the same error.
  "layer-one-input-each": has(
    "forward",
    /forward\(\s*\[\s*[a-z_$][\w$]*\s*(?:\]|\[\s*[a-z_$]|\.at\(\s*[a-z_$])/i,
  ),
  "layer-chained-neurons": has("forward", /\b(\w+)\s*=[^=;]*forward\([^;]*\1/),
  "worksheet-two-decimals": decimals(2),
  "worksheet-three-decimals": decimals(3),
  "worksheet-hidden-from-gradients": wayToHidden,
  "worksheet-hidden-row": wayToHidden,
  "topological-order-stack": has("topologicalOrder", OFF_A_STACK),
  "topological-order-stack-marked-late": has("topologicalOrder", OFF_A_STACK),
  "topological-order-stack-root-first": has("topologicalOrder", OFF_A_STACK),
  "topological-order-seen-by-number": has("topologicalOrder", /\.data\b/),
};
