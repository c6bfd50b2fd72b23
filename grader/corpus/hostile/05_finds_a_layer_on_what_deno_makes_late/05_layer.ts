// Has no layer of its own: finds the one that exercise 1 has left on a class that Deno
// makes when it is first asked for.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

export const Layer = (TextDecoder as any).hand(Neuron);
