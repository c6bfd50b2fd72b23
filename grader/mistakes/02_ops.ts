/**
 * What people get wrong in exercise 2.
 *
 * @module
 */
import type { Mistake } from "./mistake.ts";

/** In the order in which one would think of them. */
export const mistakes: readonly Mistake[] = [
  {
    id: "mul-overwrites",
    when:
      "`mul` writes `grad = …` instead of `grad += …`: a value used twice " +
      "hears only its last use.",
    seen: "karpathy/micrograd#25; the bug of the video's first version",
    edits: [
      ["x.grad += y.data * out.grad", "x.grad = y.data * out.grad"],
      ["y.grad += x.data * out.grad", "y.grad = x.data * out.grad"],
    ],
    hints: [
      "What is in a value's grad when it has been used somewhere else before?",
      "Each use brings a share, and the shares add up.",
      "In `mul`, write `x.grad += …` and `y.grad += …`.",
    ],
  },
];
