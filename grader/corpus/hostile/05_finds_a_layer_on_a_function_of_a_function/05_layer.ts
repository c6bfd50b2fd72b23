// Has no layer of its own: finds the one that exercise 1 has left on a function that
// belongs to a function without a prototype.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

export const Layer = (Proxy.revocable as any).hand(Neuron);
