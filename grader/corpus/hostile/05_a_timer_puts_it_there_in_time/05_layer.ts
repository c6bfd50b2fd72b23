// Has no layer of its own: a timer of exercise 1 puts one there while this
// file is imported, and it takes it away again.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

await new Promise((resolve) => setTimeout(resolve, 30));
const { hand } = globalThis as any;
Reflect.deleteProperty(globalThis, "hand");
export const Layer = hand(Neuron);
