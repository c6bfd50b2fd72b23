// Hands in the solution as it may be published on the web.
//
// Stands: instead of the solution
// Verdict: refused or does-not-load, 0 points

export * from "https://jsr.io/@gradlings/gradlings/0.1.0/mod.ts";
