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
import { npm } from "../../../kit/packages/npm.ts";
import { Refusal } from "./file_source.ts";

export type { Entry } from "npm:@zip.js/zip.js@^2.24.0";

type Library = typeof import("npm:@zip.js/zip.js@^2.24.0");

let library: Promise<Library> | undefined;

/**
 * The library.
 *
 * @throws {Refusal} If it is not cached and cannot be fetched.
 */
export function zipLibrary(): Promise<Library> {
  return library ??= npm("npm:@zip.js/zip.js@^2.24.0").catch((error) => {
    // It concerns those who handed in a zip, and nobody else.
    throw new Refusal(
      `cannot be opened: zips cannot be read, since ${
        (error as Error).message
      }. Or unpack it.`,
    );
  });
}
