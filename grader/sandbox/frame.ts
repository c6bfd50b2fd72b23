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
import type { Address, TrialRequest } from "../core/probes/protocol.ts";

/** Marks the start of a frame; JSON cannot contain it, and people do not print it. */
export const FRAME = "\u0000gradlings\u0000";

/** A text on its way into a child; what it imports stands behind a {@linkcode MARK}. */
export interface LinkedFile {
  readonly name: string;
  readonly text: string;
  /** Where the marks are, each with the name behind it: others in the text mean nothing. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
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
 * What a child says of addresses may be forged, and so may the text. So only names that
 * are known here are put in, and never into what has been put in: the text stays about
 * as long as it was.
 *
 * @param addresses Each name, and the address that the child has given it.
 * @param names The names that there are.
 */
export function withNames(
  text: string,
  addresses: readonly Address[],
  names: readonly string[],
): string {
  const known = new Map(
    addresses.filter(([name]) => names.includes(name))
      .map(([name, url]) => [url, name]),
  );
  return text.replaceAll(ADDRESSES, (whole, quoted?: string) => {
    const name = known.get(quoted ?? whole);
    if (name === undefined) return whole;
    return quoted === undefined ? FILES + name : `'./${name}'`;
  });
}

/** Addresses of files in memory, in quotes or not. */
const ADDRESSES = /'(blob:null\/[\da-f-]{36})'|blob:null\/[\da-f-]{36}/g;

/** A trial, with all that it runs. */
export interface ChildRequest extends TrialRequest {
  /** Each file after all that it imports. */
  readonly files: readonly LinkedFile[];
  /** Whether another request follows, which must not find what its files leave behind. */
  readonly isFollowed: boolean;
}
