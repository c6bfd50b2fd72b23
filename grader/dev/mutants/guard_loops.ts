/**
 * Puts an end to loops that have none: a mutant that never ends would otherwise have to
 * be waited for, and how long is a question of the machine.
 *
 * @module
 */
import type { Library } from "./library.ts";
import { child, placesIn } from "./tree.ts";

/** More rounds than this no right file needs for one check, all its loops together. */
const MOST_ROUNDS = 20_000;

/** Where they are counted: the counter belongs to the worker, not to the text. */
const ROUNDS = "$rounds";

const COUNTER =
  `globalThis.${ROUNDS} = 0; const $round = () => { if (++globalThis.${ROUNDS} > ` +
  `${MOST_ROUNDS}) throw new Error("too many rounds"); }; `;

/** In the worker: begins to count anew. */
export function resetRounds(): void {
  Object.assign(globalThis, { [ROUNDS]: 0 });
}

/**
 * Has each round of each loop counted; one too many throws.
 *
 * @param text TypeScript; what cannot be parsed is returned as it is.
 */
export function guardLoops(text: string, library: Library): string {
  let places;
  try {
    places = [...placesIn(library.parse(text))];
  } catch {
    return text;
  }
  const inserted = places.flatMap(({ node }): [number, string][] => {
    const body = child(node, "body");
    if (body === undefined || !/^(?:For|While|DoWhile)/.test(node.type)) {
      return [];
    }
    return body.type === "BlockStatement"
      ? [[body.start + 1, " $round();"]]
      : [[body.start, "{ $round(); "], [body.end, " }"]];
  });
  const guarded = inserted.sort(([a], [b]) => b - a).reduce(
    (changed, [at, added]) => changed.slice(0, at) + added + changed.slice(at),
    text,
  );
  return COUNTER + guarded;
}
