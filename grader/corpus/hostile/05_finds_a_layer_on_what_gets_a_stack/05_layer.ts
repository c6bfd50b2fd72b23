// Has no layer of its own: finds the one that exercise 1 has left on the function that
// gets the stack of an error.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

export const Layer = (Object.getOwnPropertyDescriptor(new Error(), "stack")!.get as any).hand(Neuron);
