/**
 * Verdicts in words: what was tried, what was expected, what came back.
 *
 * @module
 */
import type { Observation } from "../checks/notebook.ts";
import type { Verdict } from "../report/record.ts";
import type { Outcome } from "../sandbox/observe.ts";
import type { Difference } from "./compare.ts";

/** Says how a number or text looks in a message. */
export function show(value: number | string, digits = 6): string {
  if (typeof value === "string") return value;
  const rounded = Number(value.toPrecision(digits));
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** Explains an observation that differs from the reference's. */
export function explainDifference({ expected, got }: Difference): string {
  if (got === undefined || got.what !== expected.what) {
    return lines({
      Tried: expected.tried,
      "Looked at": expected.what,
      Expected: show(expected.value),
      Got: "no answer to that",
    });
  }
  if (expected.terms?.secret) {
    return lines({
      Tried: expected.tried,
      "Looked at": expected.what,
      Got: show(got.value),
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
    "Looked at": expected.what,
    Expected: show(expected.value, digits),
    Got: show(got.value, digits),
  });
}

/** Says how two figures differ without giving the right one away. */
function compareSecretly(
  expected: number | string,
  got: number | string,
): string {
  if (typeof expected === "string" || typeof got === "string") {
    return "a number";
  }
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
  file: string,
): string {
  const text = fault !== undefined && "text" in fault ? fault.text : "";
  const line = fault?.kind === "error" && fault.line !== undefined
    ? ` (line ${fault.line})`
    : "";
  switch (verdict) {
    case "not-started":
      return text.replace(/^TODO: /, "Still to do: ");
    case "missing":
      return `${file} does not export ${text}.`;
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
  "timeout": "no answer within two seconds: is there a loop that does not end?",
  "memory": "an end for want of memory: does something grow without end?",
  "output-limit": "a million characters of output: is there a print in a loop?",
  "crashed": "an early end: the file ended the process, as Deno.exit does.",
};

/** The observed numbers after a pass, to four decimals. */
export function showNumbers(observations: readonly Observation[]): string {
  return observations
    .map(({ what, value }) =>
      `${what}=${typeof value === "number" ? value.toFixed(4) : value}`
    )
    .join(", ");
}

function whatWasRefused(text: string): string {
  const access = text.match(
    /Requires (\w+) access(?: to (.+?))?(?:, run again|$)/,
  );
  if (access === null) return firstLine(text);
  const [, kind, target = ""] = access;
  return `${kind} access ${target}`.trimEnd();
}

function loadError(text: string): string {
  const bad = text.match(
    /(?:Module not found|Import|A remote specifier was requested:) "([^"]+)"/,
  );
  if (bad !== null) {
    const name = bad[1].replace(/^file:.*\/(?=[^/]+$)/, "./");
    return `it imports "${name}". An exercise imports only from exercises with a lower number.`;
  }
  // The code frame of a syntax error says where, better than any line number.
  return text
    .replace(/^TypeError: (SyntaxError: )?/, "")
    .replace(/\n? +at file:\/\/\S*?:(\d+):(\d+)$/m, " (line $1, column $2)")
    .trimEnd();
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0];
}

function lines(entries: Record<string, string>): string {
  return Object.entries(entries)
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${name}: ${text}`)
    .join("\n");
}
