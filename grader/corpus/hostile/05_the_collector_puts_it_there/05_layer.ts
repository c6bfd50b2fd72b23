// Has no layer of its own: exercise 1 has one put there when its garbage is
// collected.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

for (let i = 0; i < 200; i++) new Array(1e5).fill(i);
await new Promise((resolve) => setTimeout(resolve, 30));
export const Layer = (globalThis as any).hand(Neuron);
