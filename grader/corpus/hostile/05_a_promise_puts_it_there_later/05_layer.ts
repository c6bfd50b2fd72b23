// Has no layer of its own: a chain of promises of exercise 1 puts one there, a
// thousand steps later.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

export const Layer = (globalThis as any).hand(Neuron);
