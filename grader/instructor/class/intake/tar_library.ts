/**
 * The library that finds its way through a tar, fetched when the first is met.
 *
 * It is `modern-tar`: no native code, no dependencies, typed, and it reads the
 * extensions of GNU and PAX. The other candidates want Node's streams (`tar-stream`,
 * `tar`) or read no long names (`nanotar`).
 *
 * @module
 */
import { npm } from "../../../kit/packages/npm.ts";
import { Refusal } from "./file_source.ts";

type Library = typeof import("npm:modern-tar@^0.8.6");

/**
 * The library.
 *
 * @throws {Refusal} If it is not cached and cannot be fetched.
 */
export async function tarLibrary(): Promise<Library> {
  try {
    return await npm("npm:modern-tar@^0.8.6");
  } catch (error) {
    throw new Refusal(
      `cannot be read: ${(error as Error).message}. Or unpack it.`,
    );
  }
}
