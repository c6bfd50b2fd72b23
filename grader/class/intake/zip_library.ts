/**
 * The library that finds its way through a zip, fetched when the first zip is met.
 *
 * It is `@zip.js/zip.js`: no native code, no dependencies, kept up for more than
 * ten years. The other candidate, fflate, is a hundredth of its size, but wants the
 * whole zip in memory, and tells neither encryption nor links nor that a zip can be
 * read in two ways; zips of strangers need all of these.
 *
 * @module
 */
import { npm } from "../../npm.ts";
import { UsageError } from "../../commands/command.ts";

export type { Entry } from "npm:@zip.js/zip.js@^2.24.0";

type Library = typeof import("npm:@zip.js/zip.js@^2.24.0");

let library: Promise<Library> | undefined;

/**
 * The library.
 *
 * @throws {UsageError} If it is not cached and cannot be fetched.
 */
export function zipLibrary(): Promise<Library> {
  return library ??= npm("npm:@zip.js/zip.js@^2.24.0").catch((error) => {
    throw new UsageError(
      `Zips cannot be read: ${(error as Error).message}. Or unpack them.`,
    );
  });
}
