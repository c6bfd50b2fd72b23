// Sleeps for a second when it is imported, which is slow but not too slow.
//
// Stands: before the solution
// Verdict: pass, 8 points

Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
