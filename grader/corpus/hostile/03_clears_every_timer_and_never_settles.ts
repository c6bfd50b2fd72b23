// Clears the timers of others, such as the one that watches over it, and then
// awaits a promise that nobody settles.
//
// Stands: before the solution
// Verdict: does-not-load or timeout or crashed, 0 points

for (let id = 0; id < 10_000; id++) clearTimeout(id);
await new Promise(() => {});
