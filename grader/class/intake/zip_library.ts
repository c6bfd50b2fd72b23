/**
 * The library that finds its way through a zip, fetched when the first zip is met.
 *
 * It is `@zip.js/zip.js`: no native code, no dependencies, kept up for more than
 * ten years. The other candidate, fflate, is a hundredth of its size, but wants the
 * whole zip in memory, and tells neither encryption nor links nor that a zip can be
 * read in two ways; zips of strangers need all of these.
 *
 * It is not in `deno.json`: for a package of npm that is named there every
 * `deno task` asks npm before it does anything, and a learner without a network
 * could do nothing at all. Only who grades zips needs it, once.
 *
 * @module
 */
import { UsageError } from "../../commands/command.ts";

export type { Entry } from "npm:@zip.js/zip.js@^2.24.0";

type Library = typeof import("npm:@zip.js/zip.js@^2.24.0");

/** Not a literal where it is imported: Deno would fetch that beforehand. */
const SPECIFIER = "npm:@zip.js/zip.js@^2.24.0";

/** How long npm may take to hand it over, in milliseconds. */
const PATIENCE_MS = 60_000;

let library: Promise<Library> | undefined;

/**
 * The library.
 *
 * @throws {UsageError} If it is not cached and cannot be fetched.
 */
export function zipLibrary(): Promise<Library> {
  return library ??= load();
}

async function load(): Promise<Library> {
  // First, for a failed import would be remembered by this process.
  await fetchFromNpm();
  try {
    return await import(SPECIFIER);
  } catch {
    throw new UsageError(
      "Zips cannot be read: the library for it could not be fetched from npm. " +
        `Unpack them, or say once, with a network: deno cache ${SPECIFIER}`,
    );
  }
}

/**
 * Has another process put it into Deno's cache, unless it is there: an import
 * could not be killed.
 */
async function fetchFromNpm(): Promise<void> {
  const fetching = new Deno.Command(Deno.execPath(), {
    args: ["cache", "--quiet", "--no-config", SPECIFIER],
    stdin: "null",
    stdout: "null",
    stderr: "null",
  }).spawn();
  const timer = setTimeout(() => {
    try {
      fetching.kill("SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }, PATIENCE_MS);
  await fetching.status;
  clearTimeout(timer);
}
