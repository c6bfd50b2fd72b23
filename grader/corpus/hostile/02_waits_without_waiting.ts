// Has itself called when shared memory changes, or later.
//
// Stands: before the solution
// Verdict: refused, 0 points

export const later = (Atomics as never as { waitAsync: CallableFunction })
  .waitAsync(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
