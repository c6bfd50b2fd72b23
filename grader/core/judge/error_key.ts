/**
 * Which error was thrown: not its class alone, but which call failed on what.
 *
 * @module
 */

/** How V8 puts what failed; what stands in parentheses tells one from another. */
const FORMS: readonly [what: string, form: RegExp][] = [
  ["call", /([#\w]+)(?:\(\.\.\.\))? is not a function$/],
  ["read", /^Cannot read properties of \w+ \(reading '(.+)'\)$/],
  ["set", /^Cannot (?:set|create) propert\w+ (?:of \w+ \(setting )?'(\w+)'/],
  ["iterate", /([#\w]+)(?:\(\.\.\.\))? is not iterable/],
  ["name", /^(\w+) is not defined$/],
  ["new", /([#\w]+) is not a constructor$/],
  ["stack", /^Maximum call stack size exceeded()$/],
  ["constant", /^Assignment to constant variable()/],
  ["length", /^Invalid array length()/],
];

/**
 * What two errors have in common that have one cause.
 *
 * @param text What was thrown: its class, and what it says.
 * @returns The class, and of an error of the engine what failed on what; an error of
 * the learner's own is known by its class alone.
 */
export function keyOfError(text: string): string {
  const [, name = "something", message = ""] =
    text.match(/^(\w+)(?:: ([^]*))?$/) ?? [];
  for (const [what, form] of FORMS) {
    const found = message.replace(/\[#(\w+)\]/g, ".$1").match(form);
    if (found === null) continue;
    return `${name}: ${what} ${found[1].replace("#", "")}`.trimEnd();
  }
  return name;
}
