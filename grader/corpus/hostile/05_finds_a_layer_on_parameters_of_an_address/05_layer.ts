// Has no layer of its own: finds the one that exercise 1 has left on what goes through
// the parameters of an address.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

export const Layer = (Object.getPrototypeOf(new URLSearchParams("a=1").entries()) as any).hand(Neuron);
