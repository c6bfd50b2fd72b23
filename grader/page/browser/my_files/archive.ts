/**
 * Zips of one's files.
 *
 * @module
 */
// Not in deno.json, where `deno task` would look it up before any command.
// deno-lint-ignore no-import-prefix
import { strFromU8, strToU8, unzipSync, zipSync } from "npm:fflate@0.8.3";

/** A file of an exercise is never this long. */
const MOST_BYTES = 1_000_000;

/**
 * Makes a zip of texts, by their paths.
 *
 * @param now The date of all of them: it tells a later zip from an earlier one.
 */
export function zip(
  files: Readonly<Record<string, string>>,
  now: Date,
): Uint8Array {
  const bytes = Object.entries(files).map(([path, text]) => [
    path,
    strToU8(text),
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: now });
}

/**
 * Takes some of the texts out of a zip.
 *
 * @param choose Chooses among the paths in it.
 * @returns By path, the texts that were chosen; `undefined` if it is no zip that can be
 * read.
 */
export function unzip(
  bytes: Uint8Array,
  choose: (paths: readonly string[]) => readonly string[],
): Record<string, string> | undefined {
  try {
    const paths: string[] = [];
    unzipSync(bytes, { filter: ({ name }) => paths.push(name) < 0 });
    const chosen = new Set(choose(paths));
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!chosen.has(name)) return false;
        if (originalSize < MOST_BYTES) return true;
        throw new RangeError("too long");
      },
    });
    return Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]),
    );
  } catch {
    return undefined;
  }
}
