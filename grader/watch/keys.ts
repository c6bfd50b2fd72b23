/**
 * The keys that are pressed, one after the other.
 *
 * @module
 */

/** How the keys without a letter begin: arrows, Home, function keys. */
const ESCAPE = "\x1b";

/**
 * Hears each key, in lower case; keys without a letter are left out. Nothing is read
 * before it is asked for, so that others can read in between.
 *
 * @returns The keys; it ends when there will be none any more.
 */
export async function* keysPressed(): AsyncGenerator<string, undefined> {
  const bytes = new Uint8Array(64);
  const decoder = new TextDecoder();
  while (true) {
    const length = await Deno.stdin.read(bytes).catch(() => null);
    if (length === null) return;
    const text = decoder.decode(bytes.subarray(0, length), { stream: true });
    if (!text.startsWith(ESCAPE)) yield* text.toLowerCase();
  }
}
