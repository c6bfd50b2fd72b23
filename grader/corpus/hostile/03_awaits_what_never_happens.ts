// Awaits a promise that nobody settles.
//
// Stands: before the solution
// Verdict: does-not-load, 0 points

await new Promise(() => {});
