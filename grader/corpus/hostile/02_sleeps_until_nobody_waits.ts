// Sleeps on shared memory, without using the processor, for longer than
// anybody waits.
//
// Stands: before the solution
// Verdict: timeout, 0 points

Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600_000);
