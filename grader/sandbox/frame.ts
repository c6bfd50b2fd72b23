/**
 * What the grader and its child processes say to each other, and how.
 *
 * The grader writes lines to the child's standard input: first the program that the child
 * is to run, then one {@linkcode ChildRequest} each. The child answers on its standard
 * output, between whatever the learner's code prints there, with frames:
 * {@linkcode FRAME}, one answer as JSON, a line feed.
 *
 * @module
 */
import type { TrialRequest } from "../core/probes/protocol.ts";

/** Marks the start of a frame; JSON cannot contain it, and people do not print it. */
export const FRAME = "\u0000gradlings\u0000";

/** A text on its way into a child; what it imports stands behind a {@linkcode MARK}. */
export interface LinkedFile {
  readonly name: string;
  readonly text: string;
  /** What {@linkcode IMPORT} and {@linkcode META} are told in place of its name. */
  readonly number: string;
}

/** Comes before the name of a file; the child puts the address of that file in its place. */
export const MARK = "gradlings-file:";

/** The function that stands in for an `import()` of something computed. */
export const IMPORT = "gradlings_import";

/** The function that stands in for `import.meta`. */
export const META = "gradlings_meta";

/** The folder that the files are in, as far as they can tell. */
export const FILES = "file:///files/";

/**
 * A text of a child in which files go by their names: their addresses are others each
 * time.
 *
 * @param addresses Each name, and the address that the child has given it.
 */
export function withNames(
  text: string,
  addresses: readonly (readonly [name: string, url: string])[],
): string {
  let named = text;
  for (const [name, url] of addresses) {
    named = named.replaceAll(`'${url}'`, `'./${name}'`)
      .replaceAll(url, FILES + name);
  }
  return named;
}

/** A trial, with all that it runs. */
export interface ChildRequest extends TrialRequest {
  /** Each file after all that it imports. */
  readonly files: readonly LinkedFile[];
}
