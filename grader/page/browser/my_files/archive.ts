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

/** Makes a zip of texts, by their paths. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, strToU8(text)]),
    ),
  );
}

/**
 * Takes some of the texts out of a zip.
 *
 * @param choose Chooses among the paths in it.
 * @returns By path, the texts that were chosen; `undefined` if it is no zip.
 */
export function unzip(
  bytes: Uint8Array,
  choose: (paths: readonly string[]) => readonly string[],
): Record<string, string> | undefined {
  try {
    const paths: string[] = [];
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (originalSize < MOST_BYTES) paths.push(name);
        return false;
      },
    });
    const chosen = new Set(choose(paths));
    const files = unzipSync(bytes, { filter: ({ name }) => chosen.has(name) });
    return Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]),
    );
  } catch {
    return undefined;
  }
}
