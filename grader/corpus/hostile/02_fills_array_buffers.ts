// Keeps bytes without end, which lie outside the heap, and writes to each of
// them.
//
// Stands: before the solution
// Verdict: memory or timeout, 0 points

const kept: Uint8Array[] = [];
for (;;) kept.push(new Uint8Array(64e6).fill(1));
