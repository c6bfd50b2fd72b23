/**
 * The sentences on slips that can be read off a learner's file.
 *
 * @module
 */

/** By slip; each is handed the place in the file. */
export const SLIP_SENTENCES = {
  "adds-incoming": (code: string) =>
    `\`${code}\` adds what arrives: along a chain slopes are multiplied.`,
  "as-value": (code: string) =>
    `\`${code}\` only quiets TypeScript: a plain number stays a number. Make a ` +
    "Value of it.",
  "called-at-once": (code: string) =>
    `\`${code}\` calls the function at once and keeps what it returns: leave ` +
    "the last `()` out.",
  "cut": (code: string) =>
    `\`${code}\` is a new leaf with the same number: no gradient gets through ` +
    "it. Hand on the Value itself.",
  "ends-early": (code: string) =>
    `\`${code}\` ends the loop early: take all turns.`,
  "from-result": (code: string) =>
    `\`${code}\` starts from the result: the slope of \`pow\` needs the ` +
    "number that went in.",
  "grad-as-mark": (code: string) =>
    `\`${code}\` does not say what has been visited: it may be there from an ` +
    "earlier pass. Keep visited Values in a Set.",
  "indices-swapped": (code: string) =>
    `In \`${code}\` the two places are swapped: first which example, then ` +
    "which output.",
  "kept-field": (code: string) =>
    `\`this.${code}\` keeps what an earlier call of \`forward\` left there: ` +
    "start anew in each call, with a variable inside it.",
  "made-anew": (code: string) =>
    `\`${code}\` makes new ones in every call: use those that were made ` +
    "once.",
  "newest-first": (code: string) =>
    `\`${code}(…)\` puts the newest in front: \`push\` adds at the end.`,
  "not-squared": (code: string) =>
    `The exponent of the differences is ${code}: they are squared, so it is 2.`,
  "overwrites": (code: string) =>
    `\`${code}\` replaces what is there, and a Value that is used twice needs ` +
    "both shares: add them, with `+=`.",
  "precedence": (code: string) =>
    `In \`${code}\` the power comes first, and then 1 is taken off: put ` +
    "brackets around the exponent less 1.",
  "put-off": (code: string) =>
    `\`${code}\` puts off what it is handed until after the call has ` +
    "returned: do it at once.",
  "returns-input": (code: string) =>
    `\`${code}\` hands back the operand itself: every operation makes a new ` +
    "Value.",
  "returns-in-loop": (code: string) =>
    `\`${code}\` ends the loop in its first turn: drop the \`return\`, or put ` +
    "it after the loop.",
  "reversed-twice": (code: string) =>
    `\`${code}\` turns the list round, and the loop reads it from its end: ` +
    "do only one of the two.",
  "set-anew": (code: string) =>
    `\`${code}\` is made anew in every call, ` +
    "so it remembers nothing: make it once, outside.",
  "shared": (code: string) =>
    `\`${code}\` gives several neurons one and the same: each needs its own.`,
  "sorted": (code: string) =>
    `\`${code}\` gives up the order in which values rest on each other: go ` +
    "through the list of the walk from its end instead.",
  "stops-short": (code: string) =>
    `\`${code}\` stops before the end: something is left out.`,
  "text-as-mark": (code: string) =>
    `\`${code}\` stands for the Value there, and different Values may have the ` +
    "same. Keep visited Values in a Set.",
} as const satisfies Readonly<Record<string, (code: string) => string>>;

/** A slip that can be read off a file. */
export type Slip = keyof typeof SLIP_SENTENCES;

/** What people write who come from Python, and what JavaScript has for it. */
const FROM_PYTHON: Readonly<Record<string, string>> = {
  False: "`false`",
  None: "`null` or `undefined`",
  True: "`true`",
  enumerate: "`list.entries()`",
  len: "`list.length`",
  print: "`console.log(…)`",
  range: "`for (let i = 0; i < n; i++)`",
  self: "`this`",
  zip: "`list.map((x, i) => …)`, with `other[i]` in it",
};

/**
 * What to write for a name that Python has.
 *
 * @returns A sentence; `undefined` for any other name.
 */
export function inJavaScript(name: string): string | undefined {
  return Object.hasOwn(FROM_PYTHON, name)
    ? `JavaScript has no \`${name}\`, which is Python's: write ` +
      `${FROM_PYTHON[name]}.`
    : undefined;
}
