// Puts its thread to sleep until another thread wakes it, and there is none.
//
// Stands: before the solution
// Verdict: timeout, 0 points

Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
