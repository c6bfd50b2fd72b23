// Keeps memories of WebAssembly without end, and writes to each of them.
//
// Stands: before the solution
// Verdict: memory or timeout, 0 points

const kept: WebAssembly.Memory[] = [];
for (;;) {
  const memory = new WebAssembly.Memory({ initial: 1 });
  memory.grow(1000);
  new Uint8Array(memory.buffer).fill(1);
  kept.push(memory);
}
