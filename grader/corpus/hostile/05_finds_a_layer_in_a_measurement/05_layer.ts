// Has no layer of its own: finds the one that exercise 1 has left on an entry of the
// measured times.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

export const Layer = ((performance.getEntriesByName("hand")[0] ?? performance.mark("hand")) as any).hand(Neuron);
