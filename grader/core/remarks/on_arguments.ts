/**
 * Slips with what a function is handed, and with what all calls share.
 *
 * @module
 */
import type { Remark } from "../report/remark.ts";
import { closing, type SourceText, withoutFunctions } from "./source_text.ts";

/** Functions that are handed lists, and leave them as they are. */
const HANDED =
  "forward|train|meanSquaredError|topologicalOrder|zeroGrad|gradientDescentStep";

/** Methods that change their list. */
const CHANGE = "push|pop|shift|unshift|splice|reverse|sort";

/** A list that a function was handed, or that a Value or a neuron keeps, and that it changes. */
export function changedList(
  source: SourceText,
  code: string,
): Remark | undefined {
  const heads = new RegExp(
    `\\b(${HANDED})\\s*(?:=\\s*)?\\(([^()]*)\\)`,
    "g",
  );
  for (const [, name, head] of source.code.matchAll(heads)) {
    const body = source.bodyOf(name);
    if (body === "" || !code.includes(body)) continue;
    const lists = [
      ...head.matchAll(/\b(\w+)\s*:\s*(?:readonly\s+)?\w+\[\](?!\s*=)/g),
    ]
      .map(([, list]) => list)
      // One with a start value is there to be filled. A variable of the same name is another list.
      .filter((list) =>
        !new RegExp(`\\b(?:const|let|var)\\s+${list}\\b`).test(body) &&
        !new RegExp(`(?<![\\w.])${list}\\s*=(?![=>])`).test(body)
      );
    const [, alias] =
      body.match(/\bconst (\w+) = this\.(?:weights|neurons|layers)\b\s*;/) ??
        [];
    const kept = name === "forward"
      ? ["this\\.(?:weights|neurons|layers)", ...alias ? [alias] : []]
      : [];
    const names = [...lists, ...kept, "\\w+\\.prev(?!\\.(?:push|unshift))"]
      .join("|");
    const [, found] = body.match(
      new RegExp(`(?<![\\w.])((?:${names})\\.(?:${CHANGE}))\\(`),
    ) ?? [];
    if (found !== undefined) {
      return { kind: "changed-argument", code: `${found}(…)` };
    }
  }
}

/** `new Value(x[i])`, where the input may be a Value already. */
export function wrappedAgain(source: SourceText): Remark | undefined {
  const body = source.bodyOf("forward");
  const [, x] = source.code.match(/\bforward\s*\(\s*(\w+)/) ?? [];
  if (x === undefined || /\binstanceof\b|\btypeof\b/.test(body)) {
    return undefined;
  }
  const found = body.match(
    new RegExp(`new Value\\(\\s*${x}\\[\\w+\\](?:\\s+as \\w+|!)?\\s*\\)`),
  ) ??
    body.match(
      new RegExp(
        `\\b${x}\\.map\\(\\s*\\(?(\\w+)[^)=]*\\)?\\s*=>\\s*new Value\\(\\s*\\1(?:\\s+as \\w+)?\\s*\\)`,
      ),
    );
  return found === null
    ? undefined
    : { kind: "wrapped-again", code: found[0].replace(/\s+as \w+/, "") };
}

/** `random = Math.random()`, where `random` is called later. */
export function calledEarly(code: string): Remark | undefined {
  const given =
    /\brandom\s*(?::[^=;\n]*)?=\s*(?:[\w.]*random\s*(?:\?\?|\|\|)\s*)?Math\.random\(\)/;
  return given.test(code) && /(?<!\.)\brandom\(\)/.test(code)
    ? { kind: "called-early" }
    : undefined;
}

/** Two loops, one in the other or in a call from it, that count with one variable. */
export function sharedCounter(
  code: string,
  { functions }: SourceText,
): Remark | undefined {
  for (const [of, body] of functions) {
    const [, name] = body.match(
      new RegExp(`\\bfor ?\\((\\w+) =[^]*\\b${of}\\(`),
    ) ?? [];
    if (name && !new RegExp(`\\b(?:let|var) [^;]*\\b${name}\\b`).test(body)) {
      return { kind: "shared-counter", name };
    }
  }
  for (
    const { 0: all, 1: name, index } of code.matchAll(
      /\bfor\s*\(\s*(?:let\s+|var\s+)?(\w+)\s*=/g,
    )
  ) {
    const head = closing(code, index + all.indexOf("("));
    if (head === undefined) continue;
    const open = head + 1 + /^\s*/.exec(code.slice(head + 1))![0].length;
    const inside = code[open] === "{"
      ? code.slice(open, closing(code, open))
      : "";
    if (new RegExp(`\\bfor\\s*\\(\\s*${name}\\s*=`).test(inside)) {
      return { kind: "shared-counter", name };
    }
  }
}

/** `forward(x)[0]`, where all outputs count. */
export function firstOutput(source: SourceText): Remark | undefined {
  const body = source.bodyOf("train");
  const [, name = "-"] =
    body.match(/\b(\w+)\s*=\s*[\w.]+\.forward\([^()]*\)\s*;/) ?? [];
  const found = body.match(
    new RegExp(
      `[\\w.]+\\.forward\\([^()]*\\)\\[0\\]|(?<![\\w.])${name}\\[0\\]`,
    ),
  );
  return found === null ? undefined : { kind: "first-output", code: found[0] };
}

/**
 * What `train` does before its first loop, and from there on; without the functions inside
 * of it: what is made in these is made in each call.
 */
export function trainingIn(
  source: SourceText,
): { readonly before: string; readonly steps: string } {
  const body = withoutFunctions(source.bodyOf("train"));
  const loop = Math.max(0, body.search(/\b(?:for|while)\s*\(/));
  return { before: body.slice(0, loop), steps: body.slice(loop) };
}

/** A list of all outputs that is made once and filled in every step. */
export function keptOutputs(source: SourceText): Remark | undefined {
  const { before } = trainingIn(source);
  // It may be filled by a function for each example.
  const body = source.bodyOf("train");
  const steps = body.slice(Math.max(0, body.search(/\b(?:for|while)\s*\(/)));
  for (
    const [, name] of before.matchAll(
      /(?:\b(?:const|let)\s+|\],\s*)(\w+)\s*(?::[^=;]+)?=\s*\[\s*\]/g,
    )
  ) {
    const used = new RegExp(
      `\\b${name}\\.push\\([^]*\\bmeanSquaredError\\(\\s*${name}\\b`,
    );
    const isEmptied = new RegExp(`\\b${name}(?:\\.length)?\\s*=[^=]`);
    if (used.test(steps) && !isEmptied.test(steps)) {
      return { kind: "kept-outputs", name };
    }
  }
}

/** Parameters that are set to what they were, once the steps are taken. */
export function putBack(source: SourceText): Remark | undefined {
  const body = source.bodyOf("train");
  const step = body.lastIndexOf("gradientDescentStep(");
  return step >= 0 &&
      /\.data\s*=\s*(?:\w+\[\w+\]|data\b)/.test(body.slice(step))
    ? { kind: "put-back" }
    : undefined;
}

/** `[...root.prev, root]`: the inputs of the inputs are missing. */
export function oneLevel(source: SourceText): Remark | undefined {
  const body = source.bodyOf("topologicalOrder");
  return /\.prev\b/.test(body) && !/\b(?:for|while)\b|=>|\w\(/.test(body)
    ? { kind: "one-level" }
    : undefined;
}
