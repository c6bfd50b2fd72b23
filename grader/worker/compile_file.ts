/**
 * TypeScript turned into what a function can run.
 *
 * This module is browser compatible.
 *
 * @module
 */
// Not in deno.json, where `deno task` would look it up before any command.
// deno-lint-ignore no-import-prefix
import { transform } from "npm:sucrase@3.35.1";
import { compileWith, OPTIONS } from "./compile_with.ts";
import type { CompiledFile } from "./messages.ts";

/** Removes types and rewrites imports. A file with a syntax error throws it when it runs. */
export function compileFile(name: string, text: string): CompiledFile {
  return compileWith((code) => transform(code, OPTIONS).code, name, text);
}
