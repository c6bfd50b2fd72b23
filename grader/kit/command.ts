/**
 * What a command is: words in, an exit code out.
 *
 * A command turns words into calls and prints what comes back; it decides nothing
 * itself. One file a command, named like it, in the room of those who use it; `main.ts`
 * finds it by that name, loads the course, and hands it on.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";
import { UsageError } from "../core/usage_error.ts";
import { WIDTH, wrap } from "../core/report/layout.ts";
import { std } from "./packages/std.ts";
import { typedPath } from "./typed_path.ts";

/** A command of the kit, `deno task NAME`. */
export interface Command {
  /** What `--help` prints. */
  readonly help: (edition: Edition) => string;
  /** Flags that are there or not. */
  readonly switches: readonly string[];
  /** Flags that take a value. */
  readonly settings: readonly string[];
  /** Those of them that take several values, with commas between. */
  readonly lists?: readonly string[];
  /** Does it, and returns the exit code. */
  readonly run: (
    args: Arguments,
    edition: Edition,
  ) => Promise<number> | number;
}

/** A command line, taken apart. */
export interface Arguments {
  /** The words that are no flags. */
  readonly words: readonly string[];
  /** Whether a switch was given. */
  readonly has: (name: string) => boolean;
  /** The value of a setting, if it was given. */
  readonly value: (name: string) => string | undefined;
  /** The path that was meant by one of them. */
  readonly path: (text: string) => string;
}

/**
 * Takes a command line apart.
 *
 * @param typedIn The folder where it was typed, if that is known.
 * @throws {UsageError} If there is a flag the command does not have, or one without its value.
 */
export async function parse(
  { switches, settings, lists = [] }: Command,
  args: readonly string[],
  typedIn: string | undefined = Deno.env.get("INIT_CWD"),
): Promise<Arguments> {
  const path = (text: string) => typedPath(text, typedIn);
  // Where there is nothing to take apart, nobody has to wait for the library.
  if (!args.some((arg) => arg.startsWith("-"))) {
    return { words: args, has: () => false, value: () => undefined, path };
  }
  const { parseArgs } = await std("@std/cli/parse-args");
  for (const name of [...switches, "help"]) {
    if (args.some((arg) => arg.startsWith(`--${name}=`))) {
      throw new UsageError(`--${name} takes no value.`);
    }
  }
  for (const name of settings) {
    const given = args.filter((arg) =>
      arg === `--${name}` || arg.startsWith(`--${name}=`)
    );
    if (given.length > 1) {
      throw new UsageError(
        `--${name} is given ${given.length} times: give it once${
          lists.includes(name) ? `, as in --${name} ONE,TWO` : ""
        }.`,
      );
    }
  }
  const unknown: string[] = [];
  const parsed: Record<string, unknown> = parseArgs(
    withNegatives(args, settings),
    {
      boolean: [...switches, "help"],
      string: [...settings, "_"],
      unknown: (arg: string, key?: string) => {
        if (key !== undefined) unknown.push(arg);
      },
    },
  );
  if (unknown.length > 0) {
    const flags = [...switches, ...settings, "help"].map((name) => `--${name}`);
    throw new UsageError(
      `There is no flag ${unknown[0]}; there is ${flags.join(", ")}.`,
    );
  }
  for (const name of settings) {
    if (parsed[name] === "") {
      throw new UsageError(`--${name} needs a value after it.`);
    }
  }
  return {
    words: (parsed._ as unknown[]).map(String),
    has: (name) => parsed[name] === true,
    value: (name) => parsed[name] as string | undefined,
    path,
  };
}

/** Ties a negative number to its setting: alone, the library takes it for a flag. */
function withNegatives(
  args: readonly string[],
  settings: readonly string[],
): string[] {
  const tied: string[] = [];
  for (const arg of args) {
    const before = tied.at(-1);
    if (/^-[\d.]/.test(arg) && settings.some((one) => before === `--${one}`)) {
      tied[tied.length - 1] = `${before}=${arg}`;
    } else tied.push(arg);
  }
  return tied;
}

/** What is said of an invalid command line. */
export function usageText(name: string, { message }: Error): string {
  const lines = wrap(message, WIDTH).join("\n");
  return `${lines}\nMore: deno task ${name} --help`;
}

/**
 * Reads a whole number that is not negative.
 *
 * @throws {UsageError} If the text is something else.
 */
export function wholeNumber(flag: string, text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new UsageError(`--${flag} takes a whole number, not "${text}".`);
  }
  return number;
}
