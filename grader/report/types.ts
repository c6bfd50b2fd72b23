/**
 * What the type checker says of a learner's file: after the verdict, which never
 * waits for it.
 *
 * @module
 */
import { printable, shorten, WIDTH, wrap } from "./layout.ts";
import { withinLimits } from "../sandbox/limits.ts";
import { KIT } from "../workspace/workspace.ts";

/** How many type errors are shown; the rest often follows from them. */
const MOST_ERRORS = 3;

/** How long the type checker may take; types can be written that have no end. */
const PATIENCE_MS = 20_000;

/**
 * Checks the types of a file.
 *
 * @param file Its path, relative to the folder of the kit.
 * @param signal Ends it early.
 * @returns The errors in it, in words; `undefined` if there are none.
 */
export async function typeErrorsIn(
  file: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  // Even a type could be imported from anywhere.
  const offline = ["--no-remote", "--no-npm", "--cached-only", "--no-lock"];
  const check = [Deno.execPath(), "check", "--quiet", ...offline, file];
  const [program, ...args] = withinLimits(check);
  const { success, stderr } = await new Deno.Command(program, {
    args,
    cwd: KIT,
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
    signal: AbortSignal.any([
      AbortSignal.timeout(PATIENCE_MS),
      ...(signal === undefined ? [] : [signal]),
    ]),
  }).output();
  if (success) return undefined;
  const errors = parseErrors(new TextDecoder().decode(stderr), file);
  if (errors.length === 0) return undefined;
  const shown = errors.slice(0, MOST_ERRORS).flatMap(({ line, text }) =>
    shorten(wrap(`Line ${line}: ${printable(text)}`, WIDTH - 2), 2)
      .map((part, i) => (i === 0 ? "  " : "    ") + part)
  );
  const count = errors.length === 1
    ? "a type error"
    : `${errors.length} type errors`;
  return [`The type checker finds ${count} in ${file}:`, ...shown].join("\n");
}

/** Takes the errors of one file out of what `deno check` prints. */
export function parseErrors(
  output: string,
  file: string,
): { line: number; text: string }[] {
  const errors: { line: number; text: string }[] = [];
  let text: string | undefined;
  for (const line of output.split("\n")) {
    text = line.match(/^TS\d+ \[ERROR\]: (.*)$/)?.[1] ?? text;
    const [, path, number] = line.match(/^ +at (\S+):(\d+):\d+$/) ?? [];
    if (path?.endsWith(`/${file}`) && text !== undefined) {
      errors.push({ line: Number(number), text });
      text = undefined;
    }
  }
  return errors;
}
