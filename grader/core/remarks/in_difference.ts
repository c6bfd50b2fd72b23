/**
 * What was observed, in other words, where nothing more is known.
 *
 * @module
 */
import type { Difference } from "../probes/outcome.ts";
import { NO_WAY_BACK } from "../probes/values.ts";
import type { Remark } from "../report/remark.ts";

/** Says what a difference means, as far as it can be told. */
export function remarkOnDifference(
  tried: string,
  { expected, got }: Difference,
): Remark | undefined {
  if (got === undefined || got.what !== expected.what) return undefined;
  const [, handed] = expected.what.match(
    /^(?:the )?(inputs|targets|options\.\w+), afterwards$/,
  ) ??
    [];
  if (handed !== undefined) {
    return { kind: "slip", slip: "changed-options", code: handed };
  }
  if (expected.what === "nouts, afterwards") {
    return { kind: "changed-argument", code: "" };
  }
  if (
    got.value === "undefined" &&
    (expected.kind === "list" || expected.what.endsWith("parameterCount"))
  ) return { kind: "nothing-back" };
  if (
    expected.what === "c.op" && ['""', "undefined"].includes(`${got.value}`)
  ) {
    return { kind: "not-handed", field: "op" };
  }
  if (expected.what === "c.prev" && /some other Value/.test(`${got.value}`)) {
    // More of them, or fewer, are no copies.
    return length(got.value) === length(expected.value)
      ? { kind: "slip", slip: "copies", code: "" }
      : undefined;
  }
  if (
    expected.what === "v.grad" &&
    /^v = [^;]*; v\.grad = 3; v\.backwardStep\(\)$/.test(tried)
  ) {
    return { kind: "slip", slip: "leaf-changes", code: "" };
  }
  if (expected.what === "c.op" && got.kind === "text") {
    return otherOp({ expected });
  }
  if (
    expected.what === "c.prev" &&
    /^(?:\[\]|undefined|not a list|.*\[the (?:text|number) .*)$/.test(
      `${got.value}`,
    )
  ) {
    return { kind: "not-handed", field: "prev" };
  }
  const [, owner, field] =
    expected.what.match(/^(\w+)\.(data|op|label|prev)$/) ?? [];
  if (field !== undefined && tried.includes(`${owner} = new Value(`)) {
    if (got.value === "undefined") return { kind: "not-stored", field };
    if (field === "label" && expected.value === '""') {
      return { kind: "invented-label" };
    }
  }
  const [, wanted] = `${expected.value}`.match(/^throws an? (\w+)/) ?? [];
  if (wanted !== undefined && /^throws "/.test(`${got.value}`)) {
    return { kind: "slip", slip: "text-thrown", code: wanted };
  }
  if (
    expected.what === "model.layers.length" &&
    Number(got.value) > Number(expected.value)
  ) return { kind: "slip", slip: "layers-too-many", code: "" };
  if (expected.what === "losses[0]" && typeof expected.value === "number") {
    return Number.isNaN(got.value)
      ? { kind: "nan" }
      : { kind: "slip", slip: "other-loss", code: "" };
  }
  if (/^no error, but an? \w*Error$/.test(`${got.value}`)) {
    return { kind: "returned-error" };
  }
  if (/\bin order$/.test(expected.what)) {
    return onOrder(expected.what, expected.value, got.value);
  }
  if (expected.what === "c.grad when its step is called") {
    const times = `${got.value}`.split(", ").length;
    return times > 1 ? { kind: "step-often", times } : undefined;
  }
  if (/then every backwardStep/.test(tried)) {
    const to = expected.what.replace("what is added to ", "");
    if (`${got.value}`.startsWith(NO_WAY_BACK)) {
      const isComposed = /\b(?:neg|sub|div|sigmoid)\(/.test(tried);
      return isComposed
        ? { kind: "cut", to: to.replace(/\.grad$/, "") }
        : { kind: "no-way-back", to };
    }
    if (got.value === 0) return { kind: "nothing-arrives", to };
  }
  if (typeof got.value === "string" && got.value.includes("Value(data=")) {
    return typeof expected.value === "number"
      ? { kind: "text-of-values" }
      : undefined;
  }
  const [, to] = expected.what.match(/^(.+)\.grad$/) ?? [];
  if (got.value === 0 && to && /(?:forward|Error)\(.*backward\(/.test(tried)) {
    return { kind: "cut", to };
  }
  if (Number.isNaN(got.value)) {
    return /^\w+ = new Value\([^;]*$/.test(tried) ? undefined : { kind: "nan" };
  }
  const of = silentStep(tried, { expected, got });
  return of === undefined
    ? undefined
    : /new Value\(0\)/.test(tried)
    ? { kind: "slip", slip: "nothing-at-0", code: of }
    : { kind: "no-share", of, to: expected.what };
}

/** What is said of an op that is another text, or none. */
export function otherOp({ expected }: Pick<Difference, "expected">): Remark {
  const isPower = /^"\*\*/.test(`${expected.value}`);
  return { kind: "slip", slip: isPower ? "op-of-power" : "other-op", code: "" };
}

/** What is wrong with an order. */
function onOrder(
  what: string,
  expected: number | string,
  got: number | string,
): Remark | undefined {
  if (what === "every value in order") {
    return { kind: "order", is: "early" };
  }
  return typeof got === "number" && what === "the number of values in order"
    ? { kind: "order", is: got > Number(expected) ? "too long" : "too short" }
    : undefined;
}

/** The operation whose step added nothing where something was due. */
export function silentStep(
  tried: string,
  { expected, got }: Difference,
): string | undefined {
  if (got?.value !== 0 || !expected.what.endsWith(".grad")) return undefined;
  return tried.match(
    /, c = (add|mul|pow|exp|tanh)\(.*c\.backwardStep\(\)$/,
  )?.[1];
}

/** The composed operation from which nothing came back. */
export function silentComposition(
  tried: string,
  { expected, got }: Difference,
): string | undefined {
  if (got?.value !== 0 || !expected.what.endsWith(".grad")) return undefined;
  return tried.match(
    /, c = (neg|sub|div|sigmoid)\(.*, then every backwardStep/,
  )?.[1];
}

/** How many are in a list as it is shown. */
function length(list: number | string): number {
  return list === "[]" ? 0 : `${list}`.split(", ").length;
}
