/**
 * Verdicts in words: what was tried, what was expected, what came back.
 *
 * @module
 */
import type { Observation, Seen } from "../checks/notebook.ts";
import type { Verdict } from "../report/record.ts";
import type { Outcome } from "../sandbox/session.ts";
import type { Difference } from "./compare.ts";
import { drawGraph } from "./draw.ts";
import { show } from "./show.ts";

/**
 * Explains an observation that differs from the reference's: on the learner's own
 * graph where there is one, else by what was looked at.
 */
export function explainDifference(
  { expected, got }: Difference,
  reference: Seen,
  submission: Seen,
): string {
  const graphs = [reference, submission].map((seen) =>
    seen.graphs.find(({ tried }) => tried === expected.tried)
  );
  const drawn = graphs[0] && graphs[1] ? drawGraph(graphs[0], graphs[1]) : [];
  if (drawn.length > 0) {
    const tried = lines({ Tried: expected.tried });
    return [tried, ...drawn.map((line) => `  ${line}`)].join("\n");
  }
  if (got === undefined || got.what !== expected.what) {
    return lines({
      Tried: expected.tried,
      Expected: sentence(expected.what, show(expected.value)),
      Got: got ? sentence(got.what, show(got.value)) : "no answer to that",
    });
  }
  if (expected.terms?.secret) {
    return lines({
      Tried: expected.tried,
      Got: `${expected.what} is ${show(got.value)}`,
      Expected: compareSecretly(expected.value, got.value),
    });
  }
  // Enough digits to see the difference.
  const digits =
    [6, 9, 12].find((digits) =>
      show(expected.value, digits) !== show(got.value, digits)
    ) ?? 17;
  return lines({
    Tried: expected.tried,
    Expected: sentence(expected.what, show(expected.value, digits)),
    Got: isStatement(expected.what, expected.value)
      ? "that is not so"
      : show(got.value, digits),
  });
}

/** What was looked at, and what it was, in words. */
function sentence(what: string, value: string): string {
  if (isStatement(what, value)) return what;
  return /^(throws|comes after) /.test(value)
    ? `${what} ${value}`
    : `${what} is ${value}`;
}

/** Whether what was looked at is a sentence of its own, "model is an MLP", not an expression. */
function isStatement(what: string, value: number | string): boolean {
  return value === "true" && what.includes(" ");
}

/** Says how two figures differ without giving the right one away. */
function compareSecretly(
  expected: number | string,
  got: number | string,
): string {
  if (typeof got === "string") return "a number";
  if (typeof expected === "string") return "another number";
  const ratio = got / expected;
  const near = (wanted: number) => Math.abs(ratio / wanted - 1) < 0.04;
  if (near(-1)) return "the same size with the other sign";
  if (ratio < 0) return "the other sign";
  if (near(2)) return "half of that";
  if (near(0.5)) return "twice that";
  return ratio > 1 ? "a size nearer to 0" : "a size further from 0";
}

/** Explains why there was nothing, or nothing further, to observe. */
export function explainFault(
  verdict: Verdict,
  { fault, tried, atLoad }: Outcome,
  whose: string,
): string {
  // Of several files, the one that is known to be at fault.
  const [, one] = fault?.kind === "error" || fault?.kind === "missing"
    ? fault.file?.match(/^(?:chain\/)?(\w+\.ts)$/) ?? []
    : [];
  const file = one ?? whose;
  const text = fault !== undefined && "text" in fault ? fault.text : "";
  const line = fault?.kind === "error" && fault.line !== undefined
    ? ` (line ${fault.line})`
    : "";
  switch (verdict) {
    case "not-started":
      return oneLine(text.replace(/^TODO: /, "Still to do: "));
    case "missing":
      return `${file} does not export ${
        oneLine(text)
      }: does \`export\` stand before it?`;
    case "wrong":
      return lines({
        Tried: tried,
        Got: text.includes("undefined")
          ? "undefined, where a result should be: is a `return` missing?"
          : `a result of another kind: ${text}`,
      });
    case "refused":
      return `${file} reached for something outside the exercise${line}: ${
        whatWasRefused(text)
      }`;
    case "does-not-load":
      return fault?.kind === "unsettled"
        ? `${file} waits at its top level for something that never happens: an await there does not end.`
        : `${file} cannot be loaded${line}: ${loadError(text)}`;
    case "threw":
      return lines({ Tried: tried, Threw: text + line });
    default:
      return lines({
        Tried: atLoad ? `to import ${file}` : tried,
        Got: ENDS[verdict] ?? verdict,
      });
  }
}

const ENDS: Partial<Record<Verdict, string>> = {
  "timeout":
    "no answer in time, a few seconds for each check: is there a loop that does not end?",
  "memory": "an end for want of memory: does something grow without end?",
  "output-limit": "too much output: is there a print in a loop?",
  "crashed": "an early end of the process, as after Deno.exit.",
};

/** The observed numbers after a pass, to four decimals. */
export function showNumbers(observations: readonly Observation[]): string {
  return observations
    .map(({ what, value }) =>
      `${what}=${typeof value === "number" ? value.toFixed(4) : value}`
    )
    .join(", ");
}

/** What was refused, and the rule. */
function whatWasRefused(text: string): string {
  const [, specifier] = text.match(
    /^TypeError: (?:Blocked by null entry for "|A remote specifier was requested: |Importing ext: .* Tried to import |.*Unsupported scheme )"?([^\s",]+)/,
  ) ?? text.match(/^TypeError: (npm|JSR) /) ?? [];
  if (specifier !== undefined) {
    // Of files it is their folder that is blocked, whatever their name.
    const what = specifier.endsWith("/")
      ? "another file"
      : `"${shortName(specifier)}"`;
    return `it imports ${what}. ${IMPORT_RULE}`;
  }
  const [, kind, target = ""] = text.match(
    /Requires (\w+) access(?: to (.+?))?(?:, run again|$)/,
  ) ?? [];
  const what = kind === undefined
    ? firstLine(text)
    : `${kind} access ${target}`.trimEnd();
  return `${what}. An exercise uses no files, no network and no other process.`;
}

const IMPORT_RULE =
  "An exercise imports only from exercises with a lower number.";

/** A specifier without the folder, which says nothing to anybody else. */
function shortName(specifier: string): string {
  return specifier.replace(/^file:.*\/(?=[^/]+\/?$)/, "./");
}

function loadError(text: string): string {
  const bad = text.match(
    /(?:Module not found|Import|A remote specifier was requested:) "([^"]+)"/,
  );
  if (bad !== null) {
    return `it imports "${shortName(bad[1])}". ${IMPORT_RULE}`;
  }
  const said = firstLine(text.replace(/^TypeError: (SyntaxError: )?/, ""));
  const [, line, column] = text.match(/ at file:\/\/\S*?:(\d+):(\d+)/) ?? [];
  if (line === undefined) return said;
  const [, code] = text.match(new RegExp(`^${line} \\| (.*)$`, "m")) ?? [];
  const place = `${said} (line ${line}, column ${column})`;
  if (code === undefined) return place;
  const blank = code.length - code.trimStart().length;
  // The text is the learner's, and may claim any column.
  const at = Math.min(Number(column) - 1, code.length) - blank;
  const mark = " ".repeat(Math.max(0, at)) + "^";
  return `${place}\n  ${code.trim()}\n  ${mark}`;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0];
}

function lines(entries: Record<string, string>): string {
  return Object.entries(entries)
    .filter(([, text]) => text !== "")
    // One line each: what the learner's code says must not look like more than that.
    .map(([name, text]) => `${name}: ${oneLine(text)}`)
    .join("\n");
}

function oneLine(text: string): string {
  return text.split("\n").map((line) => line.trim()).join(" ");
}
