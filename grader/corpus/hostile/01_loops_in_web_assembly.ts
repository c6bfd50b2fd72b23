// Runs an endless loop of WebAssembly in toString.
//
// Stands: after the solution
// Verdict: refused, 0 points

const loop = new WebAssembly.Module(
  // deno-fmt-ignore
  Uint8Array.of(
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, // the magic number and the version
    1, 4, 1, 0x60, 0, 0, // a type: nothing in, nothing out
    3, 2, 1, 0, // a function of that type
    7, 8, 1, 4, 0x6c, 0x6f, 0x6f, 0x70, 0, 0, // exported as "loop"
    10, 9, 1, 7, 0, 3, 0x40, 12, 0, 11, 11, // (loop (br 0))
  ),
);
Value.prototype.toString = new WebAssembly.Instance(loop).exports
  .loop as () => string;
