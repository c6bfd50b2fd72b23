/**
 * One text for a worker: what runs in every one, then files as functions.
 *
 * A policy without `unsafe-eval` lets a worker make no function of text. So the text of
 * the worker itself holds them, each in lines of its own.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { type CompiledFile, PARAMETERS } from "./messages.ts";
import type { FileFunction } from "./worker_modules.ts";

/** What the text of a worker calls between its parts. */
export interface WorkerGlobals {
  /** Takes a file. */
  readonly define: (
    name: string,
    imports: readonly string[],
    run: FileFunction,
  ) => void;
  /** Says that this was the last one. */
  readonly start: (ranges: readonly FileRange[]) => void;
}

/** The lines of a file in the text of its worker, counted from 1. */
export interface FileRange {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** The text of a worker. */
export interface LinkedWorker {
  readonly text: string;
  readonly ranges: readonly FileRange[];
}

/**
 * Puts the text of a worker together.
 *
 * @param runtime The bundled text of `classic_worker.ts`.
 * @param files The files, each name once.
 */
export function linkWorker(
  runtime: string,
  files: readonly CompiledFile[],
): LinkedWorker {
  // A bundle is no module: without this, an assignment to a plain number would pass.
  const parts = [`"use strict";\n${runtime.trimEnd()}\n`];
  let line = countLines(parts[0]);
  const ranges: FileRange[] = [];
  for (const { name, code, imports } of files) {
    if (ranges.some((range) => range.name === name)) continue;
    const list = JSON.stringify(imports);
    const body = `${code.trimEnd()}\n`;
    parts.push(
      `$gradlings.define(${JSON.stringify(name)}, ${list}, ` +
        `async function (${PARAMETERS}) {"use strict";\n`,
      body,
      "});\n",
    );
    const first = line + 2;
    const last = first + countLines(body) - 1;
    ranges.push({ name, first, last });
    line = last + 1;
  }
  parts.push(`$gradlings.start(${JSON.stringify(ranges)});\n`);
  return { text: parts.join(""), ranges };
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
