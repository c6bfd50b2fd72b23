// Ends its process in a timer, while it is being imported.
//
// Stands: before the solution
// Verdict: crashed, 0 points

setTimeout(() => Deno.exit(0), 10);
await new Promise(() => {});
