/**
 * Stands in for `@std/cli/parse-args`: made of `node:util`.
 *
 * @module
 */
import { parseArgs as parse } from "node:util";

/** The options the kit uses. */
export interface ParseOptions {
  readonly boolean?: readonly string[];
  readonly string?: readonly string[];
  /** Asked about every flag not declared, and every other argument. */
  readonly unknown?: (arg: string, key?: string, value?: unknown) => unknown;
}

/** Takes a command line apart: flags by name, the rest under `_`. */
export function parseArgs(
  args: string[],
  options: ParseOptions = {},
): Record<string, unknown> & { _: (string | number)[] } {
  const { boolean = [], string = [], unknown } = options;
  const result: Record<string, unknown> & { _: (string | number)[] } = {
    _: [],
  };
  for (const name of boolean) result[name] = false;
  const { tokens } = parse({
    args,
    options: Object.fromEntries([
      ...boolean.map((name) => [name, { type: "boolean" }] as const),
      ...string.filter((name) => name !== "_").map((name) =>
        [name, { type: "string" }] as const
      ),
    ]),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional") {
      unknown?.(token.value);
      result._.push(token.value);
    } else if (token.kind === "option") {
      const known = boolean.includes(token.name) || string.includes(token.name);
      if (
        !known && unknown?.(token.rawName, token.name, token.value) === false
      ) {
        continue;
      }
      // What begins with "-" is a flag, and no value of the one before.
      if (token.inlineValue === false && token.value.startsWith("-")) {
        result[token.name] = "";
        unknown?.(token.value, token.value.replace(/^-+/, ""));
        continue;
      }
      result[token.name] = string.includes(token.name)
        ? token.value ?? ""
        : token.value ?? true;
    }
  }
  return result;
}
