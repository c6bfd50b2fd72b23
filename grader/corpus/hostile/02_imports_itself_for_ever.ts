// Imports itself under a new spelling each time, without end.
//
// Stands: instead of the solution
// Verdict: timeout or memory or does-not-load or refused, 0 points

export * from "./02_ops.ts";
await import(`${import.meta.url}?`);
