/**
 * What an error says about something that was called.
 *
 * @module
 */
import type { Remark } from "../report/remark.ts";
import { setsField, type SourceText } from "./source_text.ts";

/** What the course calls what others call by these names. */
export const INSTEAD: Readonly<Record<string, string>> = {
  onStep: "it may be left out, so ask for it with `onStep?.(…)`",
  _backward: "here the step is called `backwardStep`",
  backward: "here the step of a Value is called `backwardStep`, and " +
    "`backward(value)` is a function of its own",
  _prev: "here it is called `prev`",
  children: "here they are called `prev`",
  add: "`add(a, b)` is a function of its own",
  mul: "`mul(a, b)` is a function of its own",
  sub: "`sub(a, b)` is a function of its own",
  div: "`div(a, b)` is a function of its own",
  pow: "`pow(a, n)` is a function of its own",
  exp: "`exp(a)` is a function of its own",
  tanh: "`tanh(a)` is a function of its own",
  neg: "`neg(a)` is a function of its own",
  relu: "the course has `tanh` and `sigmoid`",
  sigmoid: "`sigmoid(a)` is a function of its own",
  zeroGrad: "`zeroGrad(model.parameters())` is a function of its own",
  zero_grad: "here it is `zeroGrad(model.parameters())`, a function of its own",
  step: "here it is `gradientDescentStep(parameters, learningRate)`",
  append: "a list has `push`",
  extend: "a list has `push(...others)`",
  len: "a list has `length`",
};

/** Methods that every list has. */
const OF_LISTS =
  /^(?:forEach|map|flatMap|reduce|filter|push|at|join|slice|entries|includes)$/;

/** "a.b is not a function": it is none of that thing, or what is before it was not called. */
export function onCall(
  text: string,
  line: string,
  source: SourceText,
): Remark | undefined {
  const [, code, name] = text.match(
    /^TypeError: ((?:[\w.#\[\]()]+?\.)?(#?\w+)) is not a function/,
  ) ??
    [];
  if (code === undefined) return undefined;
  if (code === name) {
    const isCalled = new RegExp(`(?<![\\w.])${name}\\(`).test(line);
    const place = line.match(new RegExp(`(?<![\\w.])${name}\\(([^()]*)\\)`))
      ?.[1];
    if (place !== undefined && isMade(name, "\\[", source)) {
      return {
        kind: "slip",
        slip: "place-in-round",
        code: `${name}(${place})`,
      };
    }
    return isCalled ? { kind: "no-callable", name } : undefined;
  }
  const owner = code.slice(0, -name.length - 1);
  const method = owner.match(/\.(reverse|parameters|entries|flat|toReversed)$/);
  if (method !== null) return { kind: "not-called", code: owner };
  if (
    source.functions.has(name) && setsField(source.code, name) &&
    /\bclass\b/.test(source.code)
  ) return { kind: "slip", slip: "hides-method", code: `this.${name} = …` };
  if (
    owner === "this" && new RegExp(`\\bthis\\.${name}\\b`).test(source.code)
  ) {
    return { kind: "no-function", code };
  }
  if (/^(?:parameterCount|data|grad|prev|op|label|length)$/.test(name)) {
    return { kind: "called", name };
  }
  const instead = ofOther(owner, name, source);
  if (instead !== undefined && line.includes(code)) {
    return { kind: "no-such", code, name, instead };
  }
  if (
    name === "push" &&
    new RegExp(`=>\\s*${owner.replaceAll(".", "\\.")}\\.push\\(`).test(line)
  ) return { kind: "slip", slip: "push-result", code };
  if (OF_LISTS.test(name) || !line.includes(name)) return undefined;
  // It may be a name of the learner's own; and what `add` is meant, a Set says.
  const isOwn = new RegExp(
    `\\b${name}\\s*\\??[:=]${name === "add" ? "|\\bSet\\b" : ""}`,
  );
  return {
    kind: "no-such",
    code,
    name,
    ...(Object.hasOwn(INSTEAD, name) && !isOwn.test(source.code) &&
      { instead: INSTEAD[name] }),
  };
}

/** What a Set has in place of a method of lists, and a list of one of Sets. */
function ofOther(
  owner: string,
  name: string,
  source: SourceText,
): string | undefined {
  const isSet = isMade(owner, "new Set\\b", source);
  const isList = isMade(owner, "\\[", source);
  if (isSet === isList) return undefined; // neither, or two of that name
  const [other, methods] = isSet
    ? ["Set", { includes: "has", push: "add" }]
    : ["list", { has: "includes", add: "push" }];
  return Object.hasOwn(methods, name)
    ? `a ${other} has \`${methods[name as keyof typeof methods]}\``
    : undefined;
}

/** Whether a name is given something that begins like this. */
export function isMade(
  name: string,
  by: string,
  { code }: SourceText,
): boolean {
  return /^[\w.]+$/.test(name) &&
    new RegExp(
      `(?<![\\w.])${name}\\s*(?::(?:(?!, \\w+\\??:)[^=;\\n])*)?=\\s*${by}`,
    ).test(code);
}
