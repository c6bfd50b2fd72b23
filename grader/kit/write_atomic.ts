/**
 * Files that are there whole or not at all.
 *
 * @module
 */
import { whenFree } from "./held_files.ts";
import { pathOf } from "./paths.ts";

/**
 * Writes a file, and the folders it lies in; until all of it is on the disk, what was
 * there before stays.
 *
 * @param file Its path or its URL.
 * @param content The text or the bytes.
 * @throws {Error} If it cannot be written; nothing has changed then.
 */
export function writeWhole(
  file: string | URL,
  content: string | Uint8Array,
): void {
  const path = typeof file === "string" ? file : pathOf(file);
  Deno.mkdirSync(path.replace(/[^/\\]*$/, "") || ".", { recursive: true });
  const part = `${path}.part`;
  try {
    const bytes = typeof content === "string"
      ? new TextEncoder().encode(content)
      : content;
    writeThrough(part, bytes);
    whenFree(() => Deno.renameSync(part, path));
  } catch (error) {
    try {
      Deno.removeSync(part);
    } catch {
      // It was never made.
    }
    throw error;
  }
}

/** Writes bytes, and waits until they are on the disk. */
function writeThrough(file: string, bytes: Uint8Array): void {
  using open = Deno.openSync(file, {
    write: true,
    create: true,
    truncate: true,
  });
  for (let written = 0; written < bytes.length;) {
    written += open.writeSync(bytes.subarray(written));
  }
  try {
    open.syncDataSync();
  } catch {
    // A file system that knows no sync, as on some network drives: it is written.
  }
}
