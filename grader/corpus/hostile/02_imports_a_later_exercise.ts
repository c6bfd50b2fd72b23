// Takes its functions from a later exercise, which has to import them from
// somewhere.
//
// Stands: instead of the solution
// Verdict: refused or does-not-load, 0 points

export * from "./04_neuron.ts";
export * from "./02_ops.ts";
