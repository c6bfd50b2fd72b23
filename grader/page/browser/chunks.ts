/**
 * Scripts loaded when they are needed: data, and the larger libraries.
 *
 * Each hands over what it holds by `gradlings.provide(name, value)`.
 *
 * @module
 */
/// <reference lib="dom" />

/** What scripts find in the page. */
interface Gradlings {
  provide(name: string, value: unknown): void;
}

const provided = new Map<string, unknown>();
const loading = new Map<string, Promise<unknown>>();
const folder = (document.currentScript as HTMLScriptElement | null)?.src
  .replace(/[^/]*$/, "") ?? "";

(globalThis as unknown as { gradlings: Gradlings }).gradlings = {
  provide: (name, value) => provided.set(name, value),
};

/** Why a script did not come. */
export class ChunkError extends Error {
  override name = "ChunkError";
}

/**
 * Loads a script of this version, once.
 *
 * @param name Its name, without `.js`.
 * @returns What it provides.
 * @throws {ChunkError} If it cannot be had: the network, or a newer version.
 */
export function chunk<Value>(name: string): Promise<Value> {
  const known = loading.get(name) ?? fetchScript(name);
  loading.set(name, known);
  known.catch(() => loading.delete(name));
  return known as Promise<Value>;
}

function fetchScript(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${folder}${name}.js`;
    script.onload = () => {
      script.remove();
      if (provided.has(name)) resolve(provided.get(name));
      else {
        reject(
          new ChunkError(
            `A part of the course, ${name}.js, does not run in this browser. ` +
              "Everything else does; your files are kept.",
          ),
        );
      }
    };
    script.onerror = () => {
      script.remove();
      reject(
        new ChunkError(
          "A part of the course could not be loaded. Is there a network? " +
            "If there is, the course may have been updated: reload the page. " +
            "Your files are kept.",
        ),
      );
    };
    document.head.append(script);
  });
}
