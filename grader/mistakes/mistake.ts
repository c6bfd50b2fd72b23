/**
 * Known mistakes as data that can be run.
 *
 * A known mistake is the smallest edit of a reference solution that commits it.
 * Run through the same probes with the same seed, it shows what somebody sees
 * who made that mistake: when a submission shows just that, it can be named.
 *
 * @module
 */
import { stripTypeScriptTypes } from "node:module";
import type { Course } from "../checks/probe.ts";

/** One known mistake in one exercise. */
export interface Mistake {
  /** Unique in the course; it stands in reports, so it does not change. */
  readonly id: string;
  /** The sentence that names it, after "This is what comes out when". */
  readonly when: string;
  /** Where it was seen: a repository, a question, or what makes it likely. */
  readonly seen: string;
  /** What is replaced in the reference's source; each `from` occurs there once. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** From a question to almost the answer. */
  readonly hints: readonly [string, string, string];
  /** Mistakes that show the very same, and why they cannot be told apart. */
  readonly like?: readonly { readonly id: string; readonly why: string }[];
}

/**
 * Edits a source text.
 *
 * @throws {Error} If what is to be replaced is not there exactly once.
 */
export function applyEdits(
  source: string,
  { id, edits }: Pick<Mistake, "id" | "edits">,
): string {
  let text = source;
  for (const [from, to] of edits) {
    const count = text.split(from).length - 1;
    if (count !== 1) {
      throw new Error(`Mistake "${id}": ${count} times in the source: ${from}`);
    }
    text = text.replace(from, () => to);
  }
  return text;
}

/**
 * Runs the source of an exercise, with the given course before it.
 *
 * The source is one of ours, and imports only from earlier exercises; so it can be
 * run as the body of a function, a hundred times faster than as a module.
 *
 * @param source An exercise as TypeScript.
 * @param before The exports of the exercises before.
 * @param exports The names it exports.
 * @returns The course with this exercise in it.
 */
export function implement(
  source: string,
  before: Course,
  exports: readonly string[],
): Course {
  const body = stripTypeScriptTypes(source)
    .replace(
      /^import\s*\{([^}]*)\}\s*from\s*"[^"]*";/gm,
      "const {$1} = course;",
    )
    .replace(/^export\s+(?=function|class|const)/gm, "");
  const run = new Function(
    "course",
    `"use strict";\n${body}\nreturn { ${exports.join(", ")} };`,
  );
  return { ...before, ...run(before) };
}
