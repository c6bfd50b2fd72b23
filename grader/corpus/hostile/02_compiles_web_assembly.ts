// Has WebAssembly compiled in other threads.
//
// Stands: before the solution
// Verdict: refused, 0 points

export const compiled = WebAssembly.compile(
  new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]),
);
