// Starts threads that each have a heap of their own, and fill it.
//
// Stands: before the solution
// Verdict: refused, 0 points

const code = "const a = []; for (;;) a.push(new Uint8Array(1e6).fill(1))";
for (let i = 0; i < 10; i++) {
  new Worker(`data:text/javascript,${code}`, { type: "module" });
}
await new Promise(() => {});
