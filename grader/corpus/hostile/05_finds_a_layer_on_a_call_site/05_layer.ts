// Has no layer of its own: finds the one that exercise 1 has left on a place in a stack
// trace.
//
// Stands: instead of the solution
// Verdict: does-not-load or missing or threw or wrong, 0 points

import { Neuron } from "./04_neuron.ts";

const place = () => {
  const any: any = Error;
  any.prepareStackTrace = (_: unknown, sites: unknown[]) => sites;
  const [site] = new Error().stack as any;
  delete any.prepareStackTrace;
  return Object.getPrototypeOf(site);
};
export const Layer = (place() as any).hand(Neuron);
