// Hands in the solution itself, imported by its place beside the exercises.
//
// Stands: instead of the solution
// Verdict: refused, 0 points

export * from "../solutions/02_ops.ts";
