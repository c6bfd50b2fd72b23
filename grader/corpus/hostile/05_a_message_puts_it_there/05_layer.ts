// Has no layer of its own: a message that exercise 1 has sent itself puts one
// there.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

await new Promise((resolve) => setTimeout(resolve, 30));
export const Layer = (globalThis as any).hand(Neuron);
