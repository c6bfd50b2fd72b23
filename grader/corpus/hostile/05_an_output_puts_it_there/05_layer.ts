// Has no layer of its own: exercise 1 has one put there as soon as a line is
// written.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

await new Promise((resolve) => setTimeout(resolve, 30));
export const Layer = (globalThis as any).hand(Neuron);
