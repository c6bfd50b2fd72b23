/**
 * The grad of a value behind an output, before there is any backward pass.
 *
 * In a homework that asks for exercise 3, `paths_by_backward.ts` takes the place of
 * this file: what follows all paths has done that exercise.
 *
 * @module
 */
import { map } from "./builtins.ts";
import type { Implementation, Value } from "./implementation.ts";
import { inputsOf } from "./values.ts";

/**
 * Follows every path from an output back to one of the values behind it, and sums
 * up the shares that value gets. Its work doubles with every reuse: for the few
 * operations of one expression only.
 *
 * @param _course What is probed; what follows the paths is this function.
 * @param output Where to start.
 * @param wanted The value whose shares are summed up.
 * @param incoming The grad that arrives at the output.
 * @param already The grad every value has before: it is left out of the shares.
 * @returns The sum; `undefined` if no path leads there.
 */
export function sumOverPaths(
  _course: Implementation,
  output: Value,
  wanted: Value,
  incoming: number,
  already: number = 0,
): number | undefined {
  let sum: number | undefined;
  const follow = (value: Value, share: number) => {
    if (value === wanted) sum = (sum ?? 0) + share;
    const inputs = inputsOf(value);
    for (const input of inputs) input.grad = already;
    value.grad = share;
    value.backwardStep();
    const shares = map(inputs, (input) => input.grad - already);
    for (let i = 0; i < inputs.length; i++) follow(inputs[i], shares[i]);
  };
  follow(output, incoming);
  return sum;
}
