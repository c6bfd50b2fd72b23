/**
 * Zips: a script of its own, loaded when somebody downloads or opens one.
 *
 * @module
 */
// Not in deno.json, where `deno task` would look it up before any command.
// deno-lint-ignore no-import-prefix
import { strFromU8, strToU8, unzipSync, zipSync } from "npm:fflate@0.8.3";

/** What `archive.js` provides. */
export interface Archive {
  /** Makes a zip of texts, by their paths. */
  zip(files: Readonly<Record<string, string>>): Uint8Array;
  /**
   * Takes the texts out of a zip.
   *
   * @throws {Error} If it is none; a sentence.
   */
  unzip(bytes: Uint8Array): Record<string, string>;
}

/** A file of an exercise is never this long. */
const MOST_BYTES = 1_000_000;

const archive: Archive = {
  zip: (files) =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, strToU8(text)]),
      ),
    ),
  unzip: (bytes) => {
    try {
      const files = unzipSync(bytes, {
        filter: ({ name, originalSize }) =>
          name.endsWith(".ts") && originalSize < MOST_BYTES,
      });
      return Object.fromEntries(
        Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]),
      );
    } catch {
      throw new Error("This is no zip that can be read.");
    }
  },
};

(globalThis as unknown as {
  gradlings: { provide(name: string, value: unknown): void };
}).gradlings.provide("archive", archive);
