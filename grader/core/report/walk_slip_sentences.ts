/**
 * The sentences on slips with the order of the Values and the way back.
 *
 * @module
 */

/** By slip; each is handed the place in the file. */
export const WALK_SLIP_SENTENCES = {
  "by-generations": (code: string) =>
    `\`${code}(…)\` goes by the shortest way from the root: a value that is used ` +
    "further down as well comes too early. List its inputs first, all the way.",
  "clears-grads": (code: string) =>
    `\`${code}\` wipes out what has been found: \`backward\` clears nothing.`,
  "compares-numbers": (code: string) =>
    `\`${code}\` takes two Values with the same \`${
      code.split(".").at(-1)
    }\` ` +
    "for one: compare the Values themselves.",
  "counted-otherwise": (code: string) =>
    `\`${code}\` in one place and \`prev\` in the other: what is counted twice ` +
    "has to be taken off twice.",
  "fold-forgets": (code: string) =>
    `\`reduce\` hands each turn what the last one made, and \`${code}\` is never ` +
    "used: only the last turn's part is kept.",
  "forgets": (code: string) =>
    `\`${code}(…)\` forgets what has been visited, so it is visited again.`,
  "grad-as-mark": (code: string) =>
    `\`${code}\` does not say what has been visited: it may be there from an ` +
    "earlier pass. Keep visited Values in a Set.",
  "grad-changed": (code: string) =>
    `\`${code}\` changes the grad of the result: a step only reads it.`,
  "key-is-text": (code: string) =>
    `\`${code}\` takes the text of the Value for its key, and others have the same ` +
    "text. Keep visited Values in a Set.",
  "last-of-several": (code: string) =>
    `\`${code}\` keeps the last of several: with inputs first, it is the first ` +
    "that comes before all that use it.",
  "lowest-level": (code: string) =>
    `\`${code}\` goes by the nearest: a value comes after the last of ` +
    "its inputs, so `Math.max`.",
  "marked-early": (code: string) =>
    `\`${code}\` comes too early: it still waits on the stack. Mark a value ` +
    "when it is written down, and write none twice.",
  "prev-changed": (code: string) =>
    `\`${code}(…)\` changes \`prev\` itself, under another name: only read it, ` +
    "or copy it.",
  "reversed-twice": (code: string) =>
    `\`${code}\` turns the list round, and the loop reads it from its end: ` +
    "do only one of the two.",
  "room-ahead": (code: string) =>
    `\`${code}\` has empty places from the start, and those are in the list too: ` +
    "begin with `[]`.",
  "root-first": (code: string) =>
    `\`${code}(…)\` puts each value in front of its inputs: \`push\` it.`,
  "seen-not-handed-on": (code: string) =>
    `\`${code}\` is not handed on: each call begins with an empty one.`,
  "set-anew": (code: string) =>
    `\`${code}\` is made anew in every call, ` +
    "so it remembers nothing: hand the same one on.",
  "set-copied": (code: string) =>
    `\`${code}, …\` makes another Set for each call, and none knows what the ` +
    "others have visited: one Set serves the whole walk.",
  "skips-first": (code: string) =>
    `The loop begins at 1, so \`${code}\` is never visited: begin at 0.`,
  "sort-as-text": (code: string) =>
    `\`${code}\` compares numbers as texts, and 10 comes before 9: write ` +
    "`sort((a, b) => a - b)`.",
  "sorted-by-prev": (code: string) =>
    `\`${code}\` compares any two, and \`prev\` tells only of neighbours: ` +
    "go from each Value through its `prev` instead.",
  "step-and-recurse": (code: string) =>
    `\`${code}\` calls itself for every input, so a value used twice speaks ` +
    "twice: go through `topologicalOrder` from its end.",
  "text-as-mark": (code: string) =>
    `\`${code}\` stands for the Value there, and different Values may have the ` +
    "same. Keep visited Values in a Set.",
  "turned-early": (code: string) =>
    `\`${code}\` turns the list round: return it as written, root last, ` +
    "and let `backward` go through it from its end.",
  "turns-what-is-kept": (code: string) =>
    `\`${code}\` turns the very list that is kept for the next call: ` +
    "`toReversed()` leaves it as it is.",
  "two-inputs": (code: string) =>
    `\`${code}\` is about two inputs, and there may be one, or more: go ` +
    "through all of `prev`.",
} as const satisfies Readonly<Record<string, (code: string) => string>>;
