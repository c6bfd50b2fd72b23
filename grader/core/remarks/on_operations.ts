/**
 * Slips in what the operations return: the number, the inputs, the step.
 *
 * @module
 */
import type { Difference } from "../probes/outcome.ts";
import type { Remark } from "../report/remark.ts";
import { OPERATION_NAMES } from "./finder.ts";
import { silentComposition, silentStep } from "./in_difference.ts";
import {
  closing,
  handsOn,
  isReassigned,
  type SourceText,
} from "./source_text.ts";

/** Finds what an operation did wrong that was tried. */
export function remarkOnOperation(
  tried: string,
  difference: Difference,
  source: SourceText,
): Remark | undefined {
  const [, name] = tried.match(/c = (add|mul|pow|exp|tanh|sigmoid)\(/) ?? [];
  if (name === undefined) return undefined;
  const body = source.bodyOf(name);
  return othersResult(difference, name, body) ??
    bareResult(difference, body) ??
    notANumber(name, tried, difference, body) ??
    operandChanged(body);
}

/**
 * A step that adds nothing, where the operation gives its result none; and whether one is
 * written, though it is not kept as the result's.
 */
export function withoutStep(
  tried: string,
  difference: Difference,
  source: SourceText,
): { readonly remark: Remark; readonly written: boolean } | undefined {
  const of = silentStep(tried, difference) ??
    silentComposition(tried, difference);
  if (of === undefined) return undefined;
  const body = source.bodyOf(of);
  const [, made] = body.match(/\bnew (?!\w*Error\b)(\w+)\(/) ?? [];
  if (made === undefined) return undefined;
  if (made !== "Value") {
    const isMethod = new RegExp(
      `\\bclass ${made} extends Value\\b[^]*^\\s*backwardStep\\s*\\(`,
      "m",
    );
    return isMethod.test(source.code)
      ? { remark: { kind: "hidden-step" }, written: true }
      : undefined;
  }
  if (handsOn(body)) return undefined;
  const written = /backwardStep|=>|\bfunction\b/.test(body);
  const found = { remark: { kind: "no-step", of }, written } as const;
  if (!written) return found;
  const [, out] = body.match(/\b(\w+)\s*(?::\s*\w+\s*)?=\s*new Value\(/) ?? [];
  const put = out && stepAsGrad(body, out);
  if (put !== undefined) {
    const remark = { kind: "slip", slip: "step-as-grad", code: put } as const;
    return { remark, written: false };
  }
  if (
    out === undefined || /\bbackwardStep\s*[:(]|\[\s*["'`]/.test(body)
  ) return undefined;
  const isGiven = [
    ...body.matchAll(new RegExp(`\\b${out}\\.backwardStep\\s*=`, "g")),
  ].some(({ index }) => !isInFunction(body, index));
  return isGiven ? undefined : found;
}

/** `out.grad = step`, where that is a function. */
function stepAsGrad(body: string, out: string): string | undefined {
  const [all, name] = body.match(
    new RegExp(`\\b${out}\\.grad\\s*=\\s*(\\w+)(?=\\s*;)`),
  ) ?? [];
  const made = new RegExp(
    `\\bfunction\\s+${name}\\b|\\b${name}\\s*=\\s*(?:function\\b|\\([^()]*\\)\\s*=>)`,
  );
  return all !== undefined && made.test(body) ? all : undefined;
}

/** Whether a place is inside of a function that stands in some code. */
function isInFunction(code: string, at: number): boolean {
  for (let i = at - 1, depth = 0; i >= 0; i--) {
    if (code[i] === "}") depth++;
    if (code[i] !== "{" || depth-- > 0) continue;
    if (/(?:=>|\bfunction\b[^{}]*)\s*$/.test(code.slice(0, i))) return true;
    depth = 0;
  }
  return false;
}

/** The result of another operation, whose op it has. */
function othersResult(
  { expected, got }: Difference,
  name: string,
  body: string,
): Remark | undefined {
  const [, by] = body.match(/\breturn\s+(add|mul|sub|div|pow)\(/) ?? [];
  return expected.what === "c.op" && by !== undefined && by !== name &&
      /^"[-+*]/.test(`${got?.value}`)
    ? { kind: "slip", slip: "others-result", code: `return ${by}(…)` }
    : undefined;
}

/** A result on a way of its own, without inputs. */
function bareResult(
  { expected, got }: Difference,
  body: string,
): Remark | undefined {
  if (!/^c\.(?:op|prev|data)$/.test(expected.what)) return undefined;
  if (expected.what === "c.data") {
    const isHanded = /\bnew Value\(\s*(?:undefined\b|\))/.test(body);
    return isHanded && got?.value === "undefined"
      ? { kind: "not-handed", field: "data" }
      : undefined;
  }
  const bare = body.match(/\breturn\s+(new Value\([^,()]*\))/);
  return bare !== null && /\bnew Value\([^;]*,/.test(body)
    ? { kind: "bare-result", code: bare[1] }
    : undefined;
}

/**
 * NaN, where an operation looks into an operand that is a plain number, and has not made
 * a Value of it: by what was tried, or by what the learner's own functions hand on.
 */
export function plainOperand(
  tried: string,
  { got }: Difference,
  source: SourceText,
): Remark | undefined {
  if (!Number.isNaN(got?.value)) return undefined;
  const wanting = new Map(
    OPERATION_NAMES.map((of) => [of, wantsValues(of, source)] as const)
      .filter(([, names]) => names.some((name) => name !== undefined)),
  );
  if (wanting.size === 0) return undefined;
  const calls = new RegExp(`\\b(${[...wanting.keys()].join("|")})\\(`, "g");
  const code = `${tried}\n${source.codeBehind(tried)}`;
  for (const { 1: of, 0: all, index } of code.matchAll(calls)) {
    const open = index + all.length - 1;
    const end = closing(code, open);
    if (end === undefined) return undefined; // no code that runs
    for (
      const [i, operand] of operandsIn(code.slice(open + 1, end)).entries()
    ) {
      const name = wanting.get(of)![i];
      const isPlain = /^-?[\d.]+$/.test(operand) ||
        // The inputs of the neuron are handed over as they are.
        /^x\d$/.test(operand) && open < tried.length;
      if (isPlain && name !== undefined) {
        return { kind: "plain-operand", of, name };
      }
    }
  }
}

/** The parameters of an operation that have to be Values; `undefined` for one that need not. */
function wantsValues(
  of: string,
  source: SourceText,
): readonly (string | undefined)[] {
  const body = source.bodyOf(of);
  return source.parametersOf(of).map((name) =>
    looksInto(body, name) && !isReassigned(body, name) ? name : undefined
  );
}

/** Whether the `data` of a parameter is used, whatever it is. */
function looksInto(body: string, name: string): boolean {
  return new RegExp(
    `(?<![\\w.])${name}(?: as \\w+\\))?\\.data\\b(?!\\s*\\?\\?)`,
  ).test(body) &&
    !new RegExp(`\\btypeof ${name}\\b|\\b${name} instanceof\\b`).test(body);
}

/** What stands between the commas of a call. */
function operandsIn(list: string): string[] {
  let depth = 0;
  let operands = "";
  for (const character of list) {
    if ("([{".includes(character)) depth++;
    if (")]}".includes(character)) depth--;
    operands += character === "," && depth === 0 ? "\n" : character;
  }
  return operands.split("\n").map((operand) => operand.trim());
}

/** NaN out of numbers, by a formula that does not hold for all of them. */
function notANumber(
  name: string,
  tried: string,
  { expected, got }: Difference,
  body: string,
): Remark | undefined {
  if (!Number.isNaN(got?.value)) return undefined;
  const [, a = NaN] = tried.match(/\ba = new Value\((-?[\d.e+]+)\)/) ?? [];
  const data = Number(a);
  if (name === "tanh" && Math.abs(data) > 300 && /\bMath\.exp\(/.test(body)) {
    return { kind: "nan-formula", of: "infinity" };
  }
  if (name === "sigmoid" && Math.abs(data) > 300 && /\bexp\(/.test(body)) {
    const of = expected.what === "c.data" ? "infinity" : "way back";
    return { kind: "nan-formula", of };
  }
  if (name !== "pow") return undefined;
  if (data < 0 && /\bMath\.log\(/.test(body)) {
    return { kind: "nan-formula", of: "logarithm" };
  }
  if (data === 0 && /\/ ?[a-z]\w*(?:\.data)?\b(?![.\w]| ?\*\*)/.test(body)) {
    return { kind: "nan-formula", of: "zero" };
  }
}

/** `x.data *= y.data`, where `x` is an operand. */
function operandChanged(body: string): Remark | undefined {
  for (
    const [code, name] of body.matchAll(
      /\b(?!out|res)(\w+)\.data\s*[-+*/]=\s*[\w.]+/g,
    )
  ) {
    const isResult = new RegExp(
      `\\b${name}\\s*(?::\\s*\\w+\\s*)?=\\s*new Value\\(`,
    );
    if (!isResult.test(body)) return { kind: "operand-changed", code };
  }
}

/** `const g = out.grad;`, or `const { grad } = out;`. */
const READ_GRAD = [
  /(?<=[;{}\n]\s*)(?:(?:const|let|var)\s+)?(?<name>\w+)\s*(?::\s*number\s*)?=[^;=\n]*?\b(?<of>(?!this\b)\w+)\.grad\b[^;\n]*;/g,
  /\b(?:const|let|var)\s*\{[^{};]*?(?<name>(?<=\bgrad\s*:\s*)\w+|\bgrad\b(?!\s*:))[^{};]*\}\s*=\s*(?<of>\w+);/g,
];

/** The grad of the result is read before the step that uses it. */
export function tooEarly(code: string): Remark | undefined {
  for (
    const { 0: all, groups, index } of READ_GRAD.flatMap((pattern) => [
      ...code.matchAll(pattern),
    ])
  ) {
    const { name, of } = groups!;
    const rest = code.slice(index + all.length);
    const step = rest.search(/\.backwardStep\s*=/);
    // A helper reads it when it is called.
    const end = closing("{" + rest, 0) ?? Infinity;
    if (step < 0 || step >= end) continue;
    if (isInStep(code.slice(0, index), rest)) continue;
    const usesIt = new RegExp(`\\b${name}\\b`);
    const [inner = ""] = rest.slice(0, step).match(/(?:=>|\bfunction\b)[^]*/) ??
      [];
    if (usesIt.test(rest.slice(step)) || usesIt.test(inner)) {
      return {
        kind: "too-early",
        code: all.replace(/;$/, ""),
        of: `${of}.grad`,
      };
    }
  }
}

/** Whether code ends in a step, by the heads of the functions that are open there. */
function isInStep(code: string, rest: string): boolean {
  let depth = 0;
  for (let i = code.length - 1; i >= 0; i--) {
    if (code[i] === "}") depth++;
    if (code[i] !== "{" || depth-- > 0) continue;
    depth = 0;
    const head = code.slice(code.lastIndexOf("\n", i) + 1, i);
    const [, name] =
      head.match(/\bfunction\s+(\w+)|\b(\w+)\s*=\s*(?:\(|function\b)/)
        ?.filter((one) => one !== undefined) ?? [];
    if (
      /\bbackwardStep\b/.test(head) || name !== undefined &&
        new RegExp(`\\.backwardStep\\s*=\\s*${name}\\b`).test(rest)
    ) return true;
  }
  return false;
}

/** Whether a place stands where a condition has found that a name is a plain number. */
export function isWherePlain(code: string, at: number, name: string): boolean {
  if (!/^\w+$/.test(name)) return false;
  // In the same statement, or in the block right after it.
  const asked = new RegExp(
    `(?:typeof ${name}\\s*===?\\s*["']|!\\(\\s*${name} instanceof)(?:[^;{}]*|[^;{}]*\\{[^{}]*)$`,
  );
  return asked.test(code.slice(Math.max(0, at - 200), at));
}
