/**
 * Whom somebody could be who matches nobody: for a person to decide, never taken.
 *
 * @module
 */
import { foldId } from "../same_id.ts";
import { type Fact, type Facts, inWords } from "./facts.ts";
import { wordsOf } from "./names.ts";

/** Somebody who is almost meant. */
export interface Near<P> {
  readonly person: P;
  /** Why, to stand after "could be X: ". */
  readonly because: string;
}

/** Finds everybody who is almost meant, the likeliest first. */
export function nearMisses<P>(
  facts: Facts,
  known: readonly { readonly person: P; readonly facts: Facts }[],
): Near<P>[] {
  const found: { near: Near<P>; rank: number }[] = [];
  if (known.length > MOST_PEOPLE) return [];
  for (const one of known) {
    const best = RULES.flatMap((rule, rank) => {
      const because = rule(facts, one.facts);
      return because === undefined
        ? []
        : [{ near: { person: one.person, because }, rank }];
    })[0];
    if (best !== undefined) found.push(best);
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ near }) => near);
}

/** Comparing everybody with everybody would take minutes beyond that. */
const MOST_PEOPLE = 5_000;

type Rule = (given: Facts, theirs: Facts) => string | undefined;

/** What makes a near miss, the likeliest first. */
const RULES: readonly Rule[] = [
  (given, theirs) =>
    pairOf(
      given,
      theirs,
      sameDigits,
      (a, b) => `${inWords(a)} is ${b.value} but for zeros in front`,
    ),
  (given, theirs) =>
    pairOf(
      given,
      theirs,
      isRounded,
      (a, b) =>
        `the roster says ${b.value}, as spreadsheets write long numbers like ${a.value}`,
    ),
  (given, theirs) =>
    pairOf(
      given,
      theirs,
      (a, b) => a.kind !== b.kind && foldId(a.value) === foldId(b.value),
      (a, b) =>
        `${
          inWords(a)
        } is also the ${b.kind} there, which is another kind of fact`,
    ),
  (given, theirs) =>
    pairOf(given, theirs, isEnding, (a, b) => `${a.value} ends in ${b.value}`),
  (given, theirs) =>
    pairOf(
      given,
      theirs,
      isWordIn,
      (a, b) => `${b.value} is a word of ${a.value}`,
    ),
  (given, theirs) =>
    pairOf(
      given,
      theirs,
      isTypo,
      (a, b) => `${a.value} and ${b.value} differ in one character`,
    ),
  namesOverlap,
  namesJoined,
];

function pairOf(
  { exact: given }: Facts,
  { exact: theirs }: Facts,
  test: (given: Fact, theirs: Fact) => boolean,
  say: (given: Fact, theirs: Fact) => string,
): string | undefined {
  for (const a of given) {
    const b = theirs.find((b) => test(a, b));
    if (b !== undefined) return say(a, b);
  }
  return undefined;
}

/** `00123` and `123`: a spreadsheet program takes zeros in front away. */
function sameDigits({ value: a }: Fact, { value: b }: Fact): boolean {
  const digits = /^0*(\d+)$/;
  const [, left] = digits.exec(a) ?? [];
  const [, right] = digits.exec(b) ?? [];
  return left !== undefined && left === right && a !== b;
}

/** `123456789012` and `1.23E+11`, or `1,23E+11`. */
function isRounded({ value: a }: Fact, { value: b }: Fact): boolean {
  const [, mantissa, exponent] = /^(\d[.,]\d+)E\+(\d+)$/i.exec(b) ?? [];
  if (mantissa === undefined || !/^\d+$/.test(a)) return false;
  const digits = mantissa.replace(/[.,]/, "");
  // The last digit may be rounded up.
  return a.length === Number(exponent) + 1 &&
    a.startsWith(digits.slice(0, -1));
}

/** The name of a repository that ends in somebody's login. */
function isEnding({ kind, value: a }: Fact, { value: b }: Fact): boolean {
  const end = `-${foldId(b).replace(/@.*$/s, "")}`;
  return kind === "id" && !/^-\d*$/.test(end) && foldId(a).endsWith(end);
}

/** A name with somebody's id among its words: `s03 hw2`. */
function isWordIn({ kind, value: a }: Fact, { kind: theirs, value: b }: Fact) {
  const words = foldId(a).split(/[^\p{L}\p{N}]+/u);
  return kind === "id" && theirs === "id" && words.length > 1 &&
    words.includes(foldId(b));
}

/** One character more, less, another or two swapped, in something long enough. */
function isTypo({ value: a }: Fact, { value: b }: Fact): boolean {
  const [left, right] = [foldId(a), foldId(b)];
  if (Math.min(left.length, right.length) < 5 || left === right) return false;
  if (Math.abs(left.length - right.length) > 1) return false;
  // Two numbers that are almost the same are still two numbers.
  if (/^\d+$/.test(left) && /^\d+$/.test(right)) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (
    end < Math.min(left.length, right.length) - start &&
    left.at(-1 - end) === right.at(-1 - end)
  ) end++;
  const [restLeft, restRight] = [left, right].map((text) =>
    text.slice(start, text.length - end)
  );
  return Math.max(restLeft.length, restRight.length) === 1 ||
    restLeft.length === 2 && restRight.length === 2 &&
      restLeft === [...restRight].reverse().join("");
}

/** The same letters with other gaps, as in 李小龙 and 李 小龙. */
function namesJoined(given: Facts, theirs: Facts): string | undefined {
  for (const a of given.names) {
    for (const b of theirs.names) {
      const [left, right] = [wordsOf(a).join(""), wordsOf(b).join("")];
      if (left !== "" && left === right) {
        return `the names ${a} and ${b} differ in their gaps alone`;
      }
    }
  }
  return undefined;
}

/** All words of the shorter name are in the longer one, at least two. */
function namesOverlap(given: Facts, theirs: Facts): string | undefined {
  for (const a of given.names) {
    for (const b of theirs.names) {
      const [left, right] = [wordsOf(a), wordsOf(b)];
      const [short, long] = left.length < right.length
        ? [left, right]
        : [right, left];
      if (short.length >= 2 && short.every((word) => long.includes(word))) {
        return `the names ${a} and ${b} have words in common`;
      }
    }
  }
  return undefined;
}
