/**
 * Holds every number a lesson prints against what it should be.
 *
 * A number in a lesson or its hints is accounted for in one of these ways:
 *
 * - it is the result of arithmetic that is printed in front of it (`2 * 5 = 10`), and
 *   worked out from the printed numbers, that is what comes out;
 * - it stands in a line that a test names, and there it is the number computed there;
 * - it is one of the numbers that a test computes, rounded as it is printed;
 * - it is given: an input, a choice, a count that nobody computes;
 * - it is a whole number up to 12.
 *
 * Numbers in code and in what it prints are left to the tests of the code, those in
 * figures to the tests of the figures; comments in code count.
 *
 * @module
 */
import { compute } from "../../grader/core/figures/arithmetic.ts";

/** What a test knows about the numbers of a lesson. */
export interface Known {
  /** What the reference computes; the names are for the reader of the test. */
  readonly computed: Readonly<Record<string, number | readonly number[]>>;
  /** What is chosen, counted or measured. */
  readonly given: readonly number[];
  /** Lines, by a text in them, and the numbers that follow that text, in order. */
  readonly lines?: readonly (readonly [text: string, ...numbers: number[]])[];
}

/** A printed number. */
interface Printed {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  readonly at: number;
}

const NUMBER = /(?<![\w.^]|\d,)\d+(?:,\d{3})*(?:\.\d+)?(?![\w]|\.\d)/g;

/**
 * Looks for numbers that are wrong, or that nobody accounts for.
 *
 * @param markdown The lesson, or lesson and hints together.
 * @param known What its numbers are.
 * @returns What is wrong, in whole sentences; empty if nothing is.
 */
export function faultsInNumbers(markdown: string, known: Known): string[] {
  const text = withoutCode(markdown);
  const printed = numbersIn(text);
  const accounted = new Set<number>();
  const faults: string[] = [];

  for (const { at, ok, says } of chains(text)) {
    if (ok) at.forEach((one) => accounted.add(one));
    else faults.push(says);
  }
  for (const [line, ...numbers] of known.lines ?? []) {
    const start = text.indexOf(line);
    if (start < 0) {
      faults.push(`No line has "${line}".`);
      continue;
    }
    const end = text.indexOf("\n", start + line.length);
    const there = printed.filter(({ at }) =>
      at >= start + line.length && at < (end < 0 ? text.length : end)
    );
    const wrong = numbers.findIndex((number, i) => !fits(there[i], number));
    if (wrong >= 0) {
      faults.push(
        `"${line}": ${there[wrong]?.text ?? "nothing"} is printed, and ` +
          `${numbers[wrong]} is right.`,
      );
    }
    there.slice(0, numbers.length).forEach(({ at }) => accounted.add(at));
  }
  const computed = Object.values(known.computed).flat();
  const used = new Set<number>();
  for (const number of printed) {
    if (accounted.has(number.at)) continue;
    const match = [...computed, ...known.given]
      .find((value) => fits(number, value));
    if (match !== undefined) used.add(match);
    const small = number.decimals === 0 && number.value <= 12;
    if (match !== undefined || small) continue;
    faults.push(
      `${number.text} is not accounted for: "${lineAt(text, number.at)}"`,
    );
  }
  for (const value of known.given) {
    if (!used.has(value) && value > 12) {
      faults.push(`${value} is given, and the lesson does not print it.`);
    }
  }
  return faults;
}

/** The text with code blanked out, comments and what is no code kept in place. */
function withoutCode(markdown: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, " ");
  return markdown.replaceAll("\r\n", "\n")
    .replace(/^```text (?:figure|output)[\s\S]*?^```$/gm, blank)
    .replace(
      /^```(?:ts|sh).*\n([\s\S]*?)^```$/gm,
      (block) =>
        block.split("\n").map((line) => {
          const comment = line.indexOf("//");
          return comment < 0
            ? blank(line)
            : blank(line.slice(0, comment)) + line.slice(comment);
        }).join("\n"),
    )
    .replace(/<https?:[^>]*>|\]\([^)]*\)/g, blank)
    .replace(/^#+ .*$|^ *\d+\. /gm, blank)
    .replace(/`deno task [^`]*`|^deno task .*$/gm, blank);
}

function numbersIn(text: string): Printed[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const plain = match[0].replaceAll(",", "");
    return {
      text: match[0],
      value: Number(plain),
      decimals: plain.split(".")[1]?.length ?? 0,
      at: match.index,
    };
  });
}

/** Whether a printed number is a computed one, rounded; its sign may stand apart. */
function fits(printed: Printed | undefined, value: number): boolean {
  if (printed === undefined) return false;
  const half = 0.5 * 10 ** -printed.decimals;
  return Math.abs(printed.value - Math.abs(value)) <=
    half + 1e-12 * Math.max(1, Math.abs(value));
}

/** Each `formula = number` in the text, and whether it is so. */
function* chains(
  text: string,
): Generator<{ at: number[]; ok: boolean; says: string }> {
  // A line that begins with "=" goes on from the one before.
  const joined = text.replace(/\n( *)(?== )/g, (_, blanks) => ` ${blanks}`)
    .replace(/[`*]{2}|[`|]/g, (marks) => ";".repeat(marks.length));
  let start = 0;
  for (const line of joined.split("\n")) {
    const equal = [...line.matchAll(/(?<![=!<>])=(?![=>])/g)].map((m) =>
      m.index
    );
    for (const sign of equal) {
      const left = longestBefore(line.slice(0, sign));
      const right = longestAfter(line.slice(sign + 1));
      if (left === undefined || right === undefined) continue;
      const half = roundingOf(right.text);
      const ok = Math.abs(left.value - right.value) <= half + 1e-9;
      const first = start + sign + 1 + right.from;
      const literal = /^-?[\d.,]+$/.test(right.text);
      yield {
        at: literal ? [first + (right.text.startsWith("-") ? 1 : 0)] : [],
        ok,
        says: `${left.text} = ${right.text}? It is ${left.value}.`,
      };
    }
    start += line.length + 1;
  }
}

/** How far a result may be from what it is rounded from. */
function roundingOf(formula: string): number {
  const numbers = numbersIn(formula);
  if (numbers.length === 1) return 0.5 * 10 ** -numbers[0].decimals;
  const decimals = Math.max(0, ...numbers.map(({ decimals }) => decimals));
  return decimals > 3 ? numbers.length * 10 ** -decimals : 0;
}

interface Formula {
  readonly text: string;
  readonly value: number;
  readonly from: number;
}

/** Two blanks before a number begin a new column, unless a sign stands before them. */
const COLUMN = /(?<![-+*/^(]\s*)\s{2,}(?=-?[\d(])/;

function longestBefore(text: string): Formula | undefined {
  const piece = text.trimEnd().split(/[=;:?!]|\.\s|,\s/).at(-1)!
    .split(COLUMN).at(-1)!;
  for (let from = 0; from < piece.length; from++) {
    if (/[\w.]$|[-+*/^(]\s*$/.test(piece.slice(0, from))) continue;
    const found = formulaIn(piece.slice(from), 0);
    if (found !== undefined) return found;
  }
}

function longestAfter(text: string): Formula | undefined {
  const blanks = text.match(/^ */)![0].length;
  const piece = text.slice(blanks).match(/^[^=;:?!]*/)![0].split(COLUMN)[0];
  for (let to = piece.length; to > 0; to--) {
    if (/^(\w|\.\d)|^\s*([+*/^(]|- )/.test(piece.slice(to))) continue;
    const found = formulaIn(piece.slice(0, to), blanks);
    if (found !== undefined) return found;
  }
}

function formulaIn(text: string, from: number): Formula | undefined {
  const trimmed = text.trim();
  // Two spaces and no sign between numbers: columns of a table, no formula.
  if (!/\d/.test(trimmed) || /^[+*/^]/.test(trimmed)) return undefined;
  try {
    const value = compute(trimmed.replaceAll(/(?<=\d),(?=\d{3})/g, ""));
    return { text: trimmed, value, from };
  } catch {
    return undefined;
  }
}

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  return text.slice(start, end < 0 ? undefined : end).trim();
}
