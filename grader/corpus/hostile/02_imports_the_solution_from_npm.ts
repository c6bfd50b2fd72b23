// Hands in the solution as it may be published on npm.
//
// Stands: instead of the solution
// Verdict: refused or does-not-load, 0 points

export * from "npm:micrograd-ts";
