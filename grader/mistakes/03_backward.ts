/**
 * What people get wrong in exercise 3.
 *
 * @module
 */
import type { Mistake } from "./mistake.ts";

/** In the order in which one would think of them. */
export const mistakes: readonly Mistake[] = [];
