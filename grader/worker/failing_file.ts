/**
 * Files that are no program.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { type CompiledFile, FILES } from "./messages.ts";

/** A file that throws a syntax error when it runs. */
export function failing(name: string, message: string): CompiledFile {
  const code = `throw new SyntaxError(${JSON.stringify(message)});`;
  return { name, code, imports: [], isFailing: true };
}

/** A syntax error as Deno puts it, with its place at the end. */
export function syntaxErrorAt(
  text: string,
  name: string,
  line: number,
  column: number,
): string {
  return `${text} at ${FILES}${name}:${line}:${column}`;
}
