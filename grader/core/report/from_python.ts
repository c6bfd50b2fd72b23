/**
 * Names that Python has and JavaScript has not.
 *
 * @module
 */

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
