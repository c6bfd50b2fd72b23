/**
 * Puts an end to loops that have none: a mutant that never ends would otherwise have to
 * be waited for, and how long is a question of the machine.
 *
 * @module
 */
import type { Library } from "./library.ts";
import { child, placesIn } from "./tree.ts";

/**
 * More rounds than this no right file needs for one check, all its loops together. The
 * walks of exercise 3 are long; in a training that never ends, each round is a graph.
 */
const mostRounds = (exercise: number) => exercise === 3 ? 20_000 : 6_000;

/** Where they are counted: the counter belongs to the worker, not to the text. */
const ROUNDS = "$rounds";

const counterTo = (most: number) =>
  `globalThis.${ROUNDS} = 0; const $round = () => { if (++globalThis.${ROUNDS} > ` +
  `${most}) throw new Error("too many rounds"); }; `;

/** In the worker: begins to count anew. */
export function resetRounds(): void {
  Object.assign(globalThis, { [ROUNDS]: 0 });
}

/**
 * Has each round of each loop counted; one too many throws.
 *
 * @param text TypeScript; what cannot be parsed is returned as it is.
 * @param exercise The number of the exercise.
 */
export function guardLoops(
  text: string,
  library: Library,
  exercise: number,
): string {
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
  return counterTo(mostRounds(exercise)) + guarded;
}
