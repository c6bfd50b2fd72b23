/**
 * Turns the learner's TypeScript into what a worker can run: a script of its own.
 *
 * @module
 */
import { compileWith } from "../../../worker/compile_with.ts";
import type { CompiledFile } from "../../../worker/messages.ts";
import { transform } from "./sucrase_parts.ts";

const compileFile = (name: string, text: string): CompiledFile =>
  compileWith(transform, name, text);

(globalThis as unknown as {
  gradlings: { provide(name: string, value: unknown): void };
}).gradlings.provide("compiler", compileFile);
