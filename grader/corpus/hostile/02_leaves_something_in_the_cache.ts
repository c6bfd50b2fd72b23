// Leaves something in the browser's cache, which outlives its process.
//
// Stands: before the solution
// Verdict: refused, 0 points

await caches.open("left");
