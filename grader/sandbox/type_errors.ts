/**
 * What the type checker says of a learner's file: after the verdict, which never
 * waits for it.
 *
 * @module
 */
import { shorten, WIDTH, wrap } from "../core/report/layout.ts";
import {
  isStyle,
  shownTypeFaults,
  typeErrorText,
  type TypeFault,
  TYPES_PATIENCE_MS,
} from "../core/report/type_errors.ts";
import { withinLimits } from "./limits.ts";
import { KIT } from "../kit/workspace.ts";

/** How many lines one may have. */
const MOST_LINES = 2;

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
  return inWords(await typeFaultsIn(file, KIT, signal) ?? [], file, room);
}

/**
 * Checks the types of a file.
 *
 * @param file Its path, relative to `root`.
 * @param root The folder that holds `exercises/`.
 * @param signal Ends it early.
 * @returns What is shown of the errors in it; `undefined` if it was ended.
 */
export async function typeFaultsIn(
  file: string,
  root: URL,
  signal?: AbortSignal,
): Promise<TypeFault[] | undefined> {
  const end = AbortSignal.any([
    AbortSignal.timeout(TYPES_PATIENCE_MS),
    ...(signal === undefined ? [] : [signal]),
  ]);
  const output = await outputOfCheck([file], root, end);
  return output === undefined
    ? undefined
    : shownTypeFaults(parseErrors(output, file));
}

/**
 * What `deno check` prints of some files.
 *
 * @returns Nothing if all is right; `undefined` if it was ended.
 */
export async function outputOfCheck(
  files: readonly string[],
  root: URL,
  signal?: AbortSignal,
): Promise<string | undefined> {
  // Even a type could be imported from anywhere.
  const offline = ["--no-remote", "--no-npm", "--cached-only", "--no-lock"];
  const check = [Deno.execPath(), "check", "--quiet", ...offline, ...files];
  const [program, ...args] = withinLimits(check);
  const { success, stderr } = await new Deno.Command(program, {
    args,
    cwd: root,
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
    signal,
  }).output();
  if (success) return "";
  return new TextDecoder().decode(stderr) || undefined;
}

/** Puts the type errors that are shown into as many lines as there are. */
export function inWords(
  faults: readonly TypeFault[],
  file: string,
  room: number,
): string | undefined {
  const lines: string[] = [];
  for (const fault of faults) {
    const left = Math.min(MOST_LINES, room - lines.length);
    if (left < 1) break;
    lines.push(...shorten(wrap(typeErrorText(file, fault), WIDTH), left));
  }
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** Takes the errors of one file, but for those of style, out of what `deno check` prints. */
export function parseErrors(
  output: string,
  file: string,
): TypeFault[] {
  const errors: TypeFault[] = [];
  let found: Pick<TypeFault, "code" | "text"> | undefined;
  for (const line of output.split("\n")) {
    const [, code, said] = line.match(/^TS(\d+) \[ERROR\]: (.*)$/) ?? [];
    if (code !== undefined) {
      found = isStyle(Number(code))
        ? undefined
        : { code: Number(code), text: said };
    }
    const [, path, number, column] = line.match(/^ +at (\S+):(\d+):(\d+)$/) ??
      [];
    if (path?.endsWith(`/${file}`) && found !== undefined) {
      errors.push({ ...found, line: Number(number), column: Number(column) });
      found = undefined;
    }
  }
  return errors;
}
