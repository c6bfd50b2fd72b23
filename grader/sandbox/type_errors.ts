/**
 * What the type checker says of a learner's file: after the verdict, which never
 * waits for it.
 *
 * @module
 */
import { printable, shorten, WIDTH, wrap } from "../core/report/layout.ts";
import { withinLimits } from "./limits.ts";
import { KIT } from "../kit/workspace.ts";

/** How many type errors are shown; the rest often follows from them. */
const MOST_ERRORS = 2;

/** How many lines one may have. */
const MOST_LINES = 2;

/**
 * Errors that are about how something is written down, not about what it does: a type
 * left out, a field set by a helper, a name that is not used.
 */
const STYLE = /^TS(?:70\d\d|2564|2683|4114|6133|6192|6196|1484|2454)$/;

/** How long the type checker may take; types can be written that have no end. */
const PATIENCE_MS = 20_000;

/**
 * Checks the types of a file.
 *
 * @param file Its path, relative to the folder of the kit.
 * @param room How many lines there are for it: with the feedback no more than that has.
 * @param signal Ends it early.
 * @returns The errors in it, in words; `undefined` if there are none, or no room.
 */
export async function typeErrorsIn(
  file: string,
  room: number,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (room < MOST_LINES) return undefined;
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
  return inWords(errors, file, room);
}

/** Puts type errors into as many lines as there are. */
export function inWords(
  errors: readonly TypeFault[],
  file: string,
  room: number,
): string | undefined {
  const lines: string[] = [];
  for (const { line, column, text } of errors.slice(0, MOST_ERRORS)) {
    const left = Math.min(MOST_LINES, room - lines.length);
    if (left < 1) break;
    const place = `${file}:${line}:${column}`;
    const said = `Type error: ${place} ${printable(whatHelps(text))}`;
    lines.push(...shorten(wrap(said, WIDTH), left));
  }
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** The first sentence: the others explain it with types that nobody wrote. */
function whatHelps(text: string): string {
  return text.match(/^.*?[^.\s]\.(?= |$)/)?.[0] ?? text;
}

/** A type error, by its place. */
export interface TypeFault {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Takes the errors of one file, but for those of style, out of what `deno check` prints. */
export function parseErrors(
  output: string,
  file: string,
): TypeFault[] {
  const errors: TypeFault[] = [];
  let text: string | undefined;
  for (const line of output.split("\n")) {
    const [, code, said] = line.match(/^(TS\d+) \[ERROR\]: (.*)$/) ?? [];
    if (code !== undefined) text = STYLE.test(code) ? undefined : said;
    const [, path, number, column] = line.match(/^ +at (\S+):(\d+):(\d+)$/) ??
      [];
    if (path?.endsWith(`/${file}`) && text !== undefined) {
      errors.push({ line: Number(number), column: Number(column), text });
      text = undefined;
    }
  }
  return errors;
}
