// Awaits a promise that nobody settles, while a timer keeps the process busy.
//
// Stands: before the solution
// Verdict: does-not-load, 0 points

setInterval(() => {}, 0);
await new Promise(() => {});
