// Has no layer of its own: finds the one that exercise 1 has left on the class of the
// errors that say that something is refused.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

const place = () => {
  try {
    return localStorage;
  } catch (error) {
    return (error as object).constructor;
  }
};
export const Layer = (place() as any).hand(Neuron);
