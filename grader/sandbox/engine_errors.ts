/**
 * What Deno and V8 say of an error, understood: which fault it is, and where.
 *
 * @module
 */
import type { Fault } from "../core/probes/outcome.ts";
import type { RawFault } from "../core/probes/protocol.ts";
import { openBracket, otherHalf } from "../core/remarks/brackets.ts";

/** How it is put that a file imports what it may not, or what is not there. */
const NOT_LINKED =
  /^TypeError: Unsupported scheme .*"gradlings-(refused|missing|itself):([^"]*)"/;

/** How Deno puts it that something may not be imported. */
const REFUSED_IMPORTS = [
  /^TypeError: (?:Blocked by null entry for "|A remote specifier was requested: |Importing ext:.* Tried to import |.*Unsupported scheme )"?([^\s",]+)/,
  /^TypeError: (npm|JSR) /,
];

/** How Deno puts it that something is not allowed. */
const REFUSALS = [
  // A file that is read is NotCapable, one that is imported a TypeError.
  /^(NotCapable|TypeError): Requires \w+ access\b/,
  /^TypeError: Blocked by null entry\b/,
  /^TypeError: (A remote specifier was|npm specifiers were) requested\b/,
  /^TypeError: (JSR package|Importing ext:|Unsupported scheme)/,
];

/** How V8 puts it that there is no memory, where that does not end the process. */
const NO_MEMORY =
  /^RangeError: (Array buffer allocation failed|Invalid string length|WebAssembly\.Memory\b)/;

/** How V8 puts it that text is not turned into code. */
const EVAL = /^EvalError: Code generation from strings disallowed\b/;

const LINE_END = /\r\n?|[\n\u2028\u2029]/;

/** The learner's files, by their names in the child. */
export interface Sources {
  /** The text of one. */
  readonly sourceOf: (name: string) => string | undefined;
  /** The column in the text of what is at a column where the file runs. */
  readonly columnOf?: (name: string, line: number, column: number) => number;
}

/**
 * Understands what a child says of what ended a probe.
 *
 * @param raw As it arrived.
 * @param atLoad Whether it was a file that could not be imported.
 */
export function understandFault(
  raw: RawFault,
  atLoad: boolean,
  sources: Sources,
): Fault {
  const { kind, text, line } = raw;
  const name = raw.file;
  const place = {
    ...(name !== undefined && { file: fileNameOf(name) }),
    ...(line !== undefined && { line }),
  };
  const error = text.match(/^(\w+): /)?.[1];
  const what = {
    text: oneLine(text),
    ...(error !== undefined && { error }),
    ...place,
  };
  if (kind !== "error") return { kind, ...what };
  const [, why, specifier] = text.match(NOT_LINKED) ?? [];
  if (why === "missing") {
    return { kind: "bad-import", text: `"${specifier}"`, ...place };
  }
  if (why === "refused") {
    return { kind: "refused-import", text: named(specifier), ...place };
  }
  if (why === "itself") {
    return { kind: "does-not-load", text: IMPORTS_ITSELF, ...place };
  }
  if (REFUSALS.some((pattern) => pattern.test(text))) {
    const misnamed = misnamedImport(text, place, sources.sourceOf);
    return { ...misnamed ?? refusal(text), ...place };
  }
  if (NO_MEMORY.test(text)) {
    return { kind: "memory", text: firstLine(text), ...place };
  }
  if (EVAL.test(text)) return { kind: "refused", text: "eval", ...place };
  if (atLoad) return loadError(text, place, sources);
  const source = name === undefined || line === undefined
    ? undefined
    : sources.sourceOf(name)?.split("\n")[line - 1]?.slice(0, MOST_SOURCE);
  return {
    kind: "threw",
    ...what,
    ...(source !== undefined && { source }),
  };
}

const IMPORTS_ITSELF = "it imports itself. Take that import out: " +
  "a file can use its own names without one.";

/**
 * A file of the course that is imported by a name without `.ts`: what it would be is
 * refused, like every other file, and only the line itself says what was meant.
 */
function misnamedImport(
  text: string,
  { line = 0 }: Pick<Fault, "file" | "line">,
  sourceOf: (name: string) => string | undefined,
): Pick<Fault, "kind" | "text"> | undefined {
  const name = text.match(/ at \S*?([^/\s:]+):\d+:\d+\s*$/)?.[1];
  if (name === undefined) return undefined;
  const code = sourceOf(name)?.split("\n")[line - 1];
  const specifier = code?.match(/["'](\.\/\d\d_\w+(?:\.js)?)["']/)?.[1];
  return specifier === undefined
    ? undefined
    : { kind: "bad-import", text: `"${specifier}"` };
}

/** How much of a line of code is kept, in characters. */
const MOST_SOURCE = 500;

/** What was refused. */
function refusal(text: string): Pick<Fault, "kind" | "text"> {
  for (const pattern of REFUSED_IMPORTS) {
    const specifier = text.match(pattern)?.[1];
    if (specifier === undefined) continue;
    // Of files it is their folder that is blocked, whatever their name.
    const what = specifier.endsWith("/")
      ? "another file"
      : `"${shortName(specifier)}"`;
    return { kind: "refused-import", text: what };
  }
  const [, access, target = ""] = text.match(
    /Requires (\w+) access(?: to (.+?))?(?:, run again|$)/,
  ) ?? [];
  return {
    kind: "refused",
    text: access === undefined
      ? firstLine(text)
      : `${access} access ${target}`.trimEnd(),
  };
}

/**
 * How the place of a syntax error is put. What the code prints itself may look like
 * this, with more digits than a number has.
 */
const PLACE = / at (?:file:\/\/\S*?)?([^/\s:]+\.ts):(\d{1,9}):(\d{1,9})$/m;

function loadError(
  text: string,
  place: Pick<Fault, "file" | "line">,
  { sourceOf, columnOf }: Sources,
): Fault {
  const bad = text.match(
    /(?:Module not found|Import|A remote specifier was requested:) "([^"]+)"/,
  );
  if (bad !== null) {
    return { kind: "bad-import", text: `"${shortName(bad[1])}"`, ...place };
  }
  const fault = {
    kind: "does-not-load",
    text: firstLine(text.replace(/^TypeError: (SyntaxError: )?/, ""))
      .replace(PLACE, ""),
    ...place,
  } as const;
  const [, name, line, column] = text.match(PLACE) ?? [];
  if (line === undefined) return fault;
  const lines = sourceOf(name)?.split(LINE_END) ?? [];
  // The engine points at what follows, and asks for something else there.
  const open = openBracket(lines.join("\n"));
  if (open !== undefined) {
    const only = `a \`${open.bracket}\` has no \`${otherHalf(open.bracket)}\``;
    return {
      ...fault,
      text: Number(line) === open.line
        ? only
        : `${only}, which shows only in line ${line}`,
      line: open.line,
      column: open.column,
      source: lines[open.line - 1].slice(0, MOST_SOURCE),
    };
  }
  const [, shown] = text.match(new RegExp(`^${line} \\| (.*)$`, "m")) ?? [];
  const source = lines[Number(line) - 1] ?? shown;
  return {
    ...fault,
    line: Number(line),
    column: columnOf?.(name, Number(line), Number(column)) ?? Number(column),
    ...(source !== undefined && { source: source.slice(0, MOST_SOURCE) }),
  };
}

/** What was to be imported; of files their names say nothing to anybody else. */
function named(specifier: string): string {
  return /^(file:|[./])/.test(specifier) ? "another file" : `"${specifier}"`;
}

/** A specifier without the folder, which says nothing to anybody else. */
function shortName(specifier: string): string {
  return specifier.replace(/^file:.*\/(?=[^/]+\/?$)/, "./");
}

/** What the learner calls a file of the child's folder. */
export function fileNameOf(name: string): string {
  return name.replace(/^.*\//, "").replace(/\.submitted\.ts$/, ".ts");
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0];
}

function oneLine(text: string): string {
  return text.split("\n").map((line) => line.trim()).join(" ");
}
