/**
 * What can be said of something wrong that is no known mistake.
 *
 * @module
 */
import type { Difference, Fault } from "../probes/outcome.ts";
import type { Remark } from "../report/remark.ts";
import { otherOp, remarkOnDifference } from "./in_difference.ts";
import { remarkOnError } from "./in_error.ts";
import { holes, remarkInSource } from "./in_source.ts";
import {
  firstOutput,
  keptOutputs,
  oneLevel,
  putBack,
  wrappedAgain,
} from "./on_arguments.ts";
import {
  plainOperand,
  remarkOnOperation,
  withoutStep,
} from "./on_operations.ts";
import { loopThatGoesOn } from "./on_loops.ts";
import { slipIn } from "./slips.ts";
import { inPlainQuotes } from "./slips_in_numbers.ts";
import { cut, type SourceText } from "./source_text.ts";

/** How a probe ends that the code was no match for. */
const RAN: ReadonlySet<string> = new Set(["threw", "unusable"]);

/** Something that went wrong. */
export interface Wrong {
  /** What had been tried, in the learner's terms. */
  readonly tried: string;
  readonly difference?: Difference;
  readonly fault?: Fault;
}

/**
 * What the learner's file confirms.
 *
 * @param named Whether a known mistake was recognised: then only what is sure to be more
 * exact than its name.
 */
export function confirmedRemark(
  { tried, difference, fault }: Wrong,
  source: SourceText,
  named = false,
): Remark | undefined {
  // Something wrong was seen before it came to what is still to be written.
  const isSeen = difference !== undefined && fault?.kind === "todo";
  if (fault !== undefined && !isSeen && !RAN.has(fault.kind)) return undefined;
  // An unknown name is said to be unknown, whatever else is wrong.
  if (/^ReferenceError: /.test(fault?.text ?? "")) return undefined;
  if (difference !== undefined && isTextAlone(difference)) {
    const code = inPlainQuotes(source);
    if (code !== undefined) return { kind: "slip", slip: "plain-quotes", code };
    return named ? undefined : remarkOnOperation(tried, difference, source) ??
      remarkOnDifference(tried, difference);
  }
  const noStep = difference && withoutStep(tried, difference, source);
  if (noStep !== undefined) {
    return named && noStep.written ? undefined : noStep.remark;
  }
  const looked = lookedAt({ tried, difference });
  return slipIn(source, looked, true) ?? remarkInSource(source, looked) ??
    (named ? undefined : holes(source, looked) ?? slipIn(source, looked)) ??
    (difference &&
      (plainOperand(tried, difference, source) ??
        (named ? undefined : remarkOnOperation(tried, difference, source)) ??
        byWhatShows(tried, difference, source) ??
        nestedParameters(difference, source) ??
        nestedOutputs(difference, source)));
}

/** Whether what is wrong is an op or what is thrown: no number, and no step, has to do with it. */
function isTextAlone({ expected, got }: Difference): boolean {
  return expected.what === "c.op" && got?.kind === "text" &&
      got.value !== '""' || /^throws "/.test(`${got?.value}`);
}

/** What the file confirms, and says more than a name that fits what was observed. */
export function sureRemark(
  wrong: Wrong,
  source: SourceText,
): Remark | undefined {
  return slipIn(source, lookedAt(wrong), true);
}

function lookedAt({ tried, difference }: Wrong): string {
  const { expected, got } = difference ?? {};
  // Where nothing has been called yet, what was looked at is what was made.
  const made = expected && /\bnew (?:Neuron|Layer|MLP)\([^]*\)$/.test(tried)
    ? "constructor"
    : "";
  const thrown = /^throws /.test(String(got?.value)) ? got!.value : "";
  return `${tried} ${expected?.what ?? ""} ${thrown} ${made}`;
}

/** What the error says, or what was observed, in other words. */
export function plainRemark(
  { tried, difference, fault }: Wrong,
  source?: SourceText,
): Remark | undefined {
  if (difference !== undefined) {
    const remark = remarkOnDifference(tried, difference);
    const isEmpty = /\bnew Value\([^;]*,\s*(?:""|''|``)(?:\s+as \w+)?\s*\)/;
    if (
      remark?.kind === "not-handed" && remark.field === "op" &&
      isEmpty.test(source?.codeBehind(tried) ?? "")
    ) return otherOp(difference);
    return remark?.kind === "not-stored" && source !== undefined
      ? notStored(remark.field, difference, source) ?? remark
      : remark;
  }
  if (fault === undefined || source === undefined) return undefined;
  if (fault.kind === "missing-export") {
    return source.isEmpty
      ? { kind: "empty-file" }
      : exportedAs(fault.text, source);
  }
  if (fault.kind === "todo") return stubLeft(fault, source);
  if (fault.kind === "timeout") return loopThatGoesOn(tried, source);
  if (fault.kind !== "does-not-load" && !RAN.has(fault.kind)) return undefined;
  const own = ownError(fault, source, tried);
  // The learner's own words may be those of the engine.
  const [, said = ""] = fault.text.match(/^\w+: (.{8,})/) ?? [];
  return own !== undefined && said !== "" &&
      fault.source!.includes(said.slice(0, 12))
    ? own
    : remarkOnError(fault, source) ?? own;
}

/** A field that is stored all the same, and missing for another reason. */
function notStored(
  field: string,
  { expected }: Difference,
  { code }: SourceText,
): Remark | undefined {
  if (!new RegExp(`\\bthis\\.${field}\\s*=(?!=)`).test(code)) return undefined;
  if (!/\bconstructor\s*\(/.test(code)) {
    return { kind: "not-stored", field, but: "no constructor" };
  }
  // Wanted is the empty text: none was given. It may be missing for another reason.
  const hasStart = new RegExp(
    `\\b_?${field}\\s*(?::\\s*string\\s*)?=\\s*["'\`]`,
  );
  return expected.value === '""' && !hasStart.test(code)
    ? { kind: "not-stored", field, but: "no start value" }
    : undefined;
}

/** The stub's line that throws, at the end of what has been written. */
function stubLeft(
  { text: said }: Fault,
  { text }: SourceText,
): Remark | undefined {
  const before = text.slice(0, text.indexOf(`"${said}"`));
  return /[;}]\s*throw new Error\(\s*$/.test(before)
    ? { kind: "slip", slip: "stub-left", code: "throw …" }
    : undefined;
}

/** An export that is missing, where the file exports something much like it. */
function exportedAs(name: string, { code }: SourceText): Remark | undefined {
  const isThere = new RegExp(
    `^(?:function\\*?|class|const|let)\\s+${name}\\b`,
    "m",
  );
  if (isThere.test(code)) return undefined; // it only lacks its `export`
  const isDefault = new RegExp(
    `\\bexport\\s+default\\s+(?:(?:async\\s+)?function\\*?|class)?\\s*${name}\\b`,
  );
  if (isDefault.test(code)) return { kind: "exported-as", name, as: "default" };
  const wanted = name.toLowerCase();
  const as = [
    ...code.matchAll(/\bexport\s+(?:function|class|const|let)\s+(\w+)/g),
  ]
    .map(([, other]) => other)
    .find((other) => {
      const text = other.toLowerCase();
      return text === wanted || text.startsWith(wanted) ||
        text.length > 2 && wanted.startsWith(text);
    });
  return as === undefined || as === name
    ? undefined
    : { kind: "exported-as", name, as };
}

/** An error that a line of the learner's throws, on a condition or without one. */
function ownError(
  { source: line = "", line: number }: Fault,
  source: SourceText,
  tried: string,
): Remark | undefined {
  if (!/\bthrow\b/.test(line)) return undefined;
  const before = source.before(number ?? 1);
  let open = before.length - 1;
  for (let depth = 0; open >= 0; open--) {
    if (before[open] === "}") depth++;
    if (before[open] === "{" && depth-- === 0) break;
  }
  const head = before.slice(0, Math.max(0, open)).split("\n").at(-1)!;
  const ahead = line.slice(0, line.search(/\bthrow\b/));
  const around = [ahead, head, before.trimEnd().split("\n").at(-1)!];
  const isAsked = around.some((text) =>
    /\b(?:if|else|case|default|catch)\b|\?|&&|\|\|/.test(text)
  );
  const [falsy] = /\b0\)/.test(tried)
    ? around.join("\n").match(/![a-z]\w*\b(?![.(\w])/) ?? []
    : [];
  const [whole] = /\d\.\d+\)/.test(tried)
    ? around.join("\n").match(/\bNumber\.is(?:Safe)?Integer(?=\()/) ?? []
    : [];
  return falsy !== undefined
    ? { kind: "slip", slip: "falsy-zero", code: falsy }
    : whole !== undefined
    ? { kind: "slip", slip: "whole-only", code: whole }
    : { kind: "own-error", asked: isAsked };
}

/** What the file confirms where just this was observed. */
function byWhatShows(
  tried: string,
  { expected, got }: Difference,
  source: SourceText,
): Remark | undefined {
  if (/^a neuron|neuron = /.test(tried)) {
    return Number.isNaN(got?.value) || got?.value === 0
      ? wrappedAgain(source)
      : undefined;
  }
  if (/\btrain\(/.test(tried)) {
    return / afterwards$/.test(expected.what)
      ? putBack(source)
      : keptOutputs(source) ??
        (/targets \[\[[^\]]*,/.test(tried) ? firstOutput(source) : undefined);
  }
  return /= topologicalOrder\(/.test(tried) ? oneLevel(source) : undefined;
}

/** Lists of outputs in a list, where the outputs were meant. */
function nestedOutputs(
  { got }: Difference,
  source: SourceText,
): Remark | undefined {
  // It may have a name, and be made flat later on.
  const isNested =
    /\b(\w+)[^;\w]+[\w.]+\.map\(\s*\(?\w+\)?\s*=>\s*\w+\.forward\(\w+\)\s*\)(?!\s*\.flat|[^]*\b\1\.flat)/;
  return Number.isNaN(got?.value) && isNested.test(source.bodyOf("train"))
    ? { kind: "nested-outputs" }
    : undefined;
}

/** Lists of parameters in a list, where their elements were meant. */
function nestedParameters(
  { expected, got }: Difference,
  source: SourceText,
): Remark | undefined {
  const isShort = /\.parameters\(\)$/.test(expected.what) &&
    /^an array of length/.test(`${got?.value}`);
  const [found] = source.bodyOf("parameters").match(
    /(?<!\.\.\.[\w.#]+)\.map\(\s*\(?\w+\)?\s*=>\s*\w+\.parameters\(\)\s*\)(?!\s*\.(?:flat|reduce))|\.push\(\s*\w+\.parameters\(\)\s*\)/,
  ) ?? [];
  return isShort && found !== undefined
    ? { kind: "slip", slip: "nested-parameters", code: cut(found.slice(1)) }
    : undefined;
}
