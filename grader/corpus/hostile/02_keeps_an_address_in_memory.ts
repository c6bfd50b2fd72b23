// Gives a module of its own an address in memory.
//
// Stands: before the solution
// Verdict: refused or does-not-load, 0 points

export const url = URL.createObjectURL(
  new (globalThis as never as { Blob: typeof Blob }).Blob(["export {}"]),
);
