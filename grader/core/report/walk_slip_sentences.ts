/**
 * The sentences on slips with the order of the Values and the way back.
 *
 * @module
 */

/** By slip; each is handed the place in the file. */
export const WALK_SLIP_SENTENCES = {
  "compares-numbers": (code: string) =>
    `\`${code}\` takes two Values with the same number for one: compare the ` +
    "Values themselves.",
  "counted-otherwise": (code: string) =>
    `\`${code}\` in one loop and \`prev\` in the other: what is counted twice ` +
    "has to be taken off twice.",
  "marked-early": (code: string) =>
    `\`${code}\` comes too early: it still waits on the stack. Mark a value ` +
    "when it is written down, and write none twice.",
} as const satisfies Readonly<Record<string, (code: string) => string>>;
