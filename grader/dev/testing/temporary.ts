/**
 * For tests only: folders that are needed for a moment.
 *
 * @module
 */
import { removeFolder } from "../../kit/held_files.ts";

/**
 * Set where one folder holds all that the tests of a run make, and is removed at its end:
 * ext4 passes over files that were removed in the last minute, one by one, whenever it
 * makes another.
 */
export const REMOVED_LATER = "GRADLINGS_REMOVED_LATER";

/** Removes a folder, now or at the end of the run. */
export function dropFolder(path: string | URL): void {
  if (!Deno.env.has(REMOVED_LATER)) removeFolder(path);
}
