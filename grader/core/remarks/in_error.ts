/**
 * What an error of the engine says about the code that threw it.
 *
 * @module
 */
import type { Fault } from "../probes/outcome.ts";
import type { Remark } from "../report/remark.ts";
import { INSTEAD, isMade, onCall } from "./on_calls.ts";
import { fieldsIn, type SourceText } from "./source_text.ts";

/** The functions of the course that a learner calls, and what each takes. */
const TAKES: Readonly<Record<string, string>> = {
  topologicalOrder: "one Value",
  backward: "one Value, such as the loss",
  zeroGrad: "a list of Values, such as `model.parameters()`",
  gradientDescentStep:
    "a list of Values, such as `model.parameters()`, and the learning rate",
  meanSquaredError: "a list of Values and a list of as many numbers",
  forward: "one list: the inputs",
};

/** Names that are often written without their capital. */
const KNOWN = [
  "Math",
  "Array",
  "Number",
  "JSON",
  "Value",
  "Neuron",
  "Layer",
  "MLP",
];

/** Says what an error means, as far as it can be told. */
export function remarkOnError(
  { kind, text: said, source: line = "", line: number }: Fault,
  source: SourceText,
): Remark | undefined {
  const comma = line.match(/(?<=[:=]\s*-?)\b\d+,\d{2,}\b/)?.[0];
  if (kind === "does-not-load" && comma !== undefined) {
    return { kind: "slip", slip: "decimal-comma", code: comma };
  }
  const commas = line.match(/\bfor\s*\((?![^;]*\bof\b)[^;()]*,[^;]*,[^;]*\)/)
    ?.[0];
  if (kind === "does-not-load" && commas !== undefined) {
    return { kind: "slip", slip: "for-commas", code: "for (…, …, …)" };
  }
  const text = said.replace(/\[#(\w+)\]/g, ".#$1");
  if (/does not provide an export named 'default'/.test(text)) {
    return { kind: "import-braces" };
  }
  if (
    /^TypeError: Cannot assign to read only property/.test(text) &&
    /\bObject\.freeze\(/.test(source.code)
  ) return { kind: "slip", slip: "freezes", code: "Object.freeze" };
  const unnamed = text.match(/^ReferenceError: (\w+) is not defined/)?.[1];
  if (unnamed !== undefined) {
    const [, keyword] =
      // In a head, and in brackets of its own, it is a variable without `let`.
      line.match(
        new RegExp(
          `(?:\\w(?<!\\bfor)\\(|,)\\s*(${unnamed}\\s*=(?![=>])\\s*[\\w.]+)`,
        ),
      ) ??
        [];
    if (keyword !== undefined) {
      return { kind: "slip", slip: "keyword-argument", code: keyword };
    }
    // Before the class nothing has a `this`.
    const isField = /\bclass\b/.test(source.before(number ?? Infinity)) &&
      (new RegExp(`\\bthis\\.#?${unnamed}\\b`).test(source.code) ||
        new RegExp(`^\\s*(?:\\w+ )*#?${unnamed}\\s*[:;=(]`, "m")
          .test(fieldsIn(source.code)));
    // `value` may be the name of a variable, `new value` is not.
    const isMeant = new RegExp(
      `(?:new|instanceof) ${unnamed}|math|${unnamed}(?:\\(|\\.from)`,
    );
    const known = KNOWN.find((name) =>
      name.toLowerCase() === unnamed && isMeant.test(line)
    );
    if (known !== undefined) return { kind: "capital", name: known };
    const isPrivate = new RegExp(`#${unnamed}\\b`).test(source.code);
    return isField
      ? { kind: "this", name: `${isPrivate ? "#" : ""}${unnamed}` }
      : { kind: "unknown-name", name: unnamed };
  }
  if (/^RangeError: Maximum call stack/.test(text)) {
    return endless(source, number);
  }
  if (/^TypeError: Assignment to constant variable/.test(text)) {
    return reassignedConstant(line, source) ?? { kind: "constant" };
  }
  const [, made] =
    text.match(/Class constructor (\w+) cannot be invoked without 'new'/) ?? [];
  if (made !== undefined) return { kind: "without-new", name: made };
  const [, property] =
    text.match(/Cannot (?:create|set) propert(?:y|ies) '(\w+)' on number/) ??
      [];
  if (property !== undefined) {
    return (line.includes(`.${property}`) ? undefined : handed(text, line)) ??
      { kind: "number-as-value", property };
  }
  if (/\.backwardStep is not a function/.test(text) && line === "") {
    return { kind: "step-called" };
  }
  return onCall(text, line, source) ??
    onUndefined(text, line, source, number) ??
    onList(text, line) ?? handed(text, line);
}

/** An assignment to an element's own name, in a loop over the elements. */
function reassignedConstant(
  line: string,
  { code }: SourceText,
): Remark | undefined {
  const [, text, name] = line.match(/((\b\w+)\s*[-+*/]?=(?!=)[^;]*)/) ?? [];
  if (name === undefined) return undefined;
  const isElement = new RegExp(
    `\\bfor\\s*\\(\\s*const\\s+(?:\\[\\s*\\w+\\s*,\\s*)?${name}\\b`,
  );
  if (!isElement.test(code)) return undefined;
  const field = /\bgrad\b|=\s*0\s*$/.test(text) && !text.includes("data")
    ? text.includes("Rate") ? "data" : "grad"
    : "data";
  const shown = text.length > 40 ? `${text.slice(0, 38)}…` : text.trim();
  return { kind: "reassigned", code: shown, of: `${name}.${field}` };
}

/** "a is not iterable", where the learner's own line goes through it. */
function onList(text: string, line: string): Remark | undefined {
  const [, code] = text.match(/^TypeError: ([\w.#]+) is not iterable/) ?? [];
  const [, both, list] =
    line.match(/(\[\s*\w+\s*,\s*\w+\s*\]\s+of\s+([\w.#]+))\s*\)/) ?? [];
  if (code !== undefined && list !== undefined && code !== list) {
    return { kind: "entries", code: both, list };
  }
  if (code === undefined || !/\bof\b|\.\.\./.test(line)) return undefined;
  if (!line.includes(code)) return undefined;
  const name = code.split(".").at(-1)!;
  return {
    kind: "no-list",
    code,
    ...(Object.hasOwn(INSTEAD, name) && { instead: INSTEAD[name] }),
  };
}

/** "Cannot read properties of undefined (reading 'a')": what is undefined there? */
function onUndefined(
  text: string,
  line: string,
  source: SourceText,
  number: number | undefined,
): Remark | undefined {
  const [, of] = text.match(
    /^TypeError: Cannot (?:read|set) properties of undefined \((?:reading|setting) '(\w+)'\)/,
  ) ?? [];
  if (of === undefined) return undefined;
  if (new RegExp(`\\bthis(?: as [^.]*)?\\)?\\.${of}\\b`).test(line)) {
    const before = source.before((number ?? 0) + 1);
    const result = [...before.matchAll(
      /(?:const|let)\s+(\w+)\s*(?::\s*Value\s*)?=\s*new Value\(/g,
    )].at(-1)?.[1];
    if (result !== undefined && !/\bclass\b/.test(source.code)) {
      return { kind: "not-this", result };
    }
    // One that stands before the class takes no `this` from a method.
    return /\bfunction\b\s*\w*\((?![^]*\bclass\b)/
        .test(source.before((number ?? 0) + 1))
      ? { kind: "this-lost" }
      : undefined;
  }
  const before = source.before((number ?? 0) + 1);
  const [, list] = before.match(/\bwhile\s*\(\s*(\w+)\s*\)(?![^]*\bwhile\b)/) ??
    [];
  // What is set to something else, as `cells = rest`, may come to an end.
  const goesOn = new RegExp(`\\b${list}\\s*=(?![=>])\\s*[^[=\\s]`);
  if (
    list !== undefined && isMade(list, "\\[", source) &&
    !goesOn.test(source.code)
  ) {
    return { kind: "slip", slip: "list-is-true", code: `while (${list})` };
  }
  const place = /^\d+$/.test(of) ? "\\[" : `\\.${of}\\b`;
  const owners = [
    ...line.matchAll(
      new RegExp(`(?<![\\w.#])([\\w.#]+(?:\\[[^\\]]*\\])*?)${place}`, "g"),
    ),
  ].map(([, owner]) => owner)
    // Of several lists it is the one that is named nowhere else.
    .filter((owner, _, all) =>
      all.length === 1 || place !== "\\[" ||
      source.code.split(new RegExp(`(?<![\\w$])${owner}\\b`)).length === 2
    );
  if (new Set(owners).size !== 1) return undefined;
  return /\[[^\]]*\]$/.test(owners[0])
    ? { kind: "no-place", code: owners[0] }
    : { kind: "undefined", code: owners[0], of };
}

/** An error inside of what the course provides, called in a line of the learner's. */
function handed(text: string, line: string): Remark | undefined {
  if (/\bforward\(\s*\.\.\./.test(line)) {
    return { kind: "handed", name: "forward", takes: TAKES.forward };
  }
  if (/^RangeError: /.test(text) && /\bforward\(/.test(line)) {
    return /\bthrow\b/.test(line)
      ? undefined
      // It is no list that has no length.
      : /\bundefined\b/.test(text)
      ? { kind: "handed", name: "forward", takes: TAKES.forward }
      : { kind: "length", name: "forward" };
  }
  // What is missing then is the function, not what it is handed.
  if (!/^TypeError: /.test(text) || /reading 'call'/.test(text)) {
    return undefined;
  }
  // What that line itself asks for, it asks for before it calls.
  const [, asked] = text.match(/(?:reading '|\.)(\w+)(?:'\)| is not)/) ?? [];
  if (asked && line.includes(`.${asked}`)) return undefined;
  for (const [name, takes] of Object.entries(TAKES)) {
    if (new RegExp(`\\b${name}\\(`).test(line)) {
      return { kind: "handed", name, takes };
    }
  }
}

/** Functions that call each other without end: the shortest way round. */
function endless(
  source: SourceText,
  line: number | undefined,
): Remark | undefined {
  const { functions } = source;
  const calls = (name: string) =>
    [...functions.keys()].filter((other) => {
      const isRead = new RegExp(`\\bget\\s+${other}\\b`).test(source.code);
      const end = isRead ? "\\b" : "\\(";
      const call = `(?<![\\w#.])${other}\\(|\\bthis\\.${other}${end}`;
      return new RegExp(call).test(functions.get(name)!);
    });
  const around = [...functions].filter(([, body]) => {
    if (line === undefined) return true;
    const at = source.code.indexOf(body);
    return source.lineOf(at) <= line && line <= source.lineOf(at + body.length);
  }).map(([name]) => name);
  for (const start of [...around, ...functions.keys()]) {
    const ways = [[start]];
    for (const way of ways) {
      for (const next of calls(way.at(-1)!)) {
        if (next === start) return { kind: "endless", names: way };
        if (way.length < 4 && !way.includes(next)) ways.push([...way, next]);
      }
    }
  }
}
