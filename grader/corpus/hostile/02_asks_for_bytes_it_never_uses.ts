// Keeps bytes without end, which lie outside the heap, and writes to none of
// them.
//
// Stands: before the solution
// Verdict: memory or timeout, 0 points

const kept: ArrayBuffer[] = [];
for (;;) kept.push(new ArrayBuffer(1e9));
