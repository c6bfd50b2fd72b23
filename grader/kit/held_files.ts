/**
 * Files that another program holds for a moment.
 *
 * On Windows, in a synced folder and on network drives, an antivirus, an indexer or a
 * spreadsheet can hold a file just when it is to be renamed or removed. A second later it
 * is mostly free.
 *
 * @module
 */

/** How long one waits for a file to be free, in milliseconds. */
const PATIENCE_MS = 1_500;

/** How long one waits between two tries, in milliseconds. */
const PAUSE_MS = 50;

/**
 * Does something to a file, again and again while another program holds the file.
 *
 * @param action What to do; done again at each try.
 * @param patienceMs How long to try.
 * @returns What the action returns.
 * @throws {Error} What the action throws; if the file was held to the end, with a
 * sentence that says what to do.
 */
export function whenFree<T>(action: () => T, patienceMs = PATIENCE_MS): T {
  const end = Date.now() + patienceMs;
  while (true) {
    try {
      return action();
    } catch (error) {
      if (!isHeld(error)) throw error;
      if (Date.now() >= end) {
        throw new Error(
          `${(error as Error).message}. Another program has it open: close ` +
            "it there, then run the command again.",
          { cause: error },
        );
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

/** Removes a folder and all that is in it, as far as that goes; never throws. */
export function removeFolder(path: string | URL): void {
  try {
    whenFree(() => Deno.removeSync(path, { recursive: true }));
  } catch {
    // What is still held is left behind; it is nobody's result.
  }
}

/** Windows: "access is denied" (5) and "used by another process" (32), or busy anywhere. */
function isHeld(error: unknown): boolean {
  return error instanceof Deno.errors.Busy ||
    error instanceof Error && /\(os error (5|32)\)/.test(error.message);
}
