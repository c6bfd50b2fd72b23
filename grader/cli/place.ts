/**
 * Where in a learner's file to look first.
 *
 * @module
 */
import type { ExerciseReport } from "../core/report/report.ts";
import { firstFailure } from "../core/report/report.ts";

/** A place in a file, both counted from 1. */
export interface CodePosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the place that feedback is about: where the code threw, otherwise where the
 * function or method begins that it names, otherwise what is still to do.
 *
 * @param exercise The report.
 * @param text The file.
 * @returns `undefined` where nothing says so.
 */
export function placeIn(
  exercise: ExerciseReport,
  text: string,
): CodePosition | undefined {
  const failure = firstFailure(exercise);
  const { fault, mistakes = [], tried = "" } = failure?.feedback ?? {};
  if (fault?.line !== undefined && isThisFile(fault.file, exercise.file)) {
    return { line: fault.line, column: fault.column ?? 1 };
  }
  const lines = text.split("\n");
  if (fault?.kind === "todo") return placeWith(lines, /\bTODO\b/, fault.text);
  const [naming = ""] = mistakes.map(({ when }) => when);
  const names = [
    failure?.name ?? "",
    ...[...naming.matchAll(/`([\w$]+)(?:\(\))?`/g)].map(([, name]) => name),
    ...[...tried.matchAll(/([\w$]+)\(/g)].map(([, name]) => name),
  ].filter((name) => /^[\w$]+$/.test(name));
  for (const name of names) {
    const place = placeWith(lines, declarationOf(name));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The first thing that is still to do in a file. */
export function firstTodo(text: string): CodePosition | undefined {
  return placeWith(text.split("\n"), /throw new Error\("TODO\b/);
}

/** A place as terminals and editors link it: `exercises/02_ops.ts:31:5`. */
export function linkTo(file: string, place: CodePosition | undefined): string {
  return place === undefined ? file : `${file}:${place.line}:${place.column}`;
}

function isThisFile(named: string | undefined, file: string): boolean {
  return named === undefined || named === file || named.endsWith(`/${file}`);
}

/** A function, a class, a constant, or a method. */
function declarationOf(name: string): RegExp {
  const literal = name.replaceAll("$", "\\$");
  return new RegExp(
    `^(?:export )?(?:async )?(?:function\\*?|class|const|let) ${literal}\\b|` +
      `^ +(?:static |get |readonly |async )*${literal}\\s*\\([^;]*$`,
  );
}

function placeWith(
  lines: readonly string[],
  pattern: RegExp,
  words = "",
): CodePosition | undefined {
  const line = lines.findIndex((line) =>
    pattern.test(line) && line.includes(words)
  );
  if (line === -1) return undefined;
  return { line: line + 1, column: lines[line].search(/\S/) + 1 };
}
