/**
 * Whose code a network runs on: the learner's where an exercise passes, ours where it
 * does not.
 *
 * @module
 */

/** An exercise, as far as this is concerned. */
interface Numbered {
  readonly number: number;
}

/**
 * Says it.
 *
 * @param all The exercises.
 * @param ours Those of them that our solutions stand in for.
 */
export function whoseCode(
  all: readonly Numbered[],
  ours: readonly Numbered[],
): string {
  if (ours.length === 0) {
    return `Every number here is computed by the code you wrote in exercises ${
      all[0].number
    } to ${all[all.length - 1].number}.`;
  }
  if (ours.length === all.length) {
    return "None of your exercises passes yet, so our solutions stand in for " +
      "all of them. Each one that passes takes over.";
  }
  const numbers = ours.map(({ number }) => `${number}`);
  const last = numbers.pop()!;
  const named = numbers.length === 0
    ? `exercise ${last} does`
    : `exercises ${numbers.join(", ")} and ${last} do`;
  return `Your ${named} not pass yet, so our ${
    numbers.length === 0 ? "solution stands" : "solutions stand"
  } in for ${
    numbers.length === 0 ? "it" : "them"
  }. Everything else is your own code.`;
}

/**
 * Why each step takes long, where the learner's own order shows it.
 *
 * @param backward Their file with `topologicalOrder`.
 * @returns A sentence, or `undefined`. It is worth saying where a network is large.
 */
export function slowOrder(backward: string): string | undefined {
  const code = backward.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, "");
  const [, searches] = code.match(/\.(includes|indexOf|find|some)\(/) ?? [];
  return searches && "Your topologicalOrder searches a list for each value, " +
      `with ${searches}: with a Set every step would be several times as fast.`;
}
