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
