/**
 * For tests only: commands in this process, where no other program has to start for them.
 *
 * What only the door of the kit does is tested in `main_test.ts`.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { UsageError } from "../../core/usage_error.ts";
import { type Command, parse } from "../../kit/command.ts";
import { EDITION } from "./edition.ts";
import type { Ran } from "./work_folder.ts";

/** Where the command line is typed, and in which course. */
export interface Typed {
  /** The path of a folder: what relative paths are meant from. */
  readonly in: string;
  readonly edition?: Edition;
}

/**
 * Runs a command line.
 *
 * @param command The command.
 * @param words What follows its name.
 * @returns What `deno task` would: its exit code and what it printed.
 * @throws {Error} What is no {@linkcode UsageError}.
 */
export async function runCommand(
  command: Command,
  words: readonly string[],
  { in: folder, edition = EDITION }: Typed,
): Promise<Ran> {
  const printed = { out: "", err: "" };
  const { log, error } = console;
  console.log = (text = "") => printed.out += `${text}\n`;
  console.error = (text = "") => printed.err += `${text}\n`;
  try {
    const args = await parse(command, words, folder);
    return { code: await command.run(args, edition), ...printed };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, out: printed.out, err: `${printed.err}${error.message}` };
  } finally {
    Object.assign(console, { log, error });
  }
}
