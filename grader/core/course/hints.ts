/**
 * The staged hints of an exercise, read from its Markdown.
 *
 * @module
 */

/** The staged hints of an exercise, by the name of their check. */
export function parseHints(markdown: string): Map<string, string[]> {
  const hints = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of markdown.replaceAll("\r\n", "\n").split("\n")) {
    const [, check] = line.match(/^## (.+)$/) ?? [];
    const [, first] = line.match(/^\d+\. +(.+)$/) ?? [];
    if (check !== undefined) {
      current = [];
      hints.set(check, current);
    } else if (first !== undefined) {
      current.push(first);
    } else if (current.length > 0 && line.trim() !== "") {
      current[current.length - 1] += `\n${line.replace(/^ {1,3}/, "")}`;
    }
  }
  return hints;
}

/** What to ask where no result came, so that nothing can be compared. */
const WITHOUT_RESULT: Readonly<Record<string, readonly string[]>> = {
  threw: [
    "In the line that is shown, which name holds something else than you think? " +
    "A `console.log` before it tells.",
  ],
  timeout: [
    "Which loop still runs, or which function calls itself again and again? A " +
    "`console.log` in it tells. What should change each time?",
  ],
};

/**
 * The hints on a check that went this way: those on its result are of no use where none
 * came, but for the last, which is almost the answer.
 *
 * @param check Its name, and how it went.
 * @param own The check's own hints.
 * @returns Them, and under which topic it is kept how many were given.
 */
export function hintsOn(
  { name, verdict }: { readonly name: string; readonly verdict: string },
  own: readonly string[] = [],
): { readonly topic: string; readonly texts: readonly string[] } {
  const first = WITHOUT_RESULT[verdict];
  return first === undefined
    ? { topic: name, texts: own }
    : { topic: `${name}, ${verdict}`, texts: [...first, ...own.slice(-1)] };
}
