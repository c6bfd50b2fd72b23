// Keeps arrays without end on the heap.
//
// Stands: before the solution
// Verdict: memory or timeout, 0 points

const kept: number[][] = [];
for (;;) kept.push(new Array(1e6).fill(1.5));
