// Throws in a timer, where nobody can catch it, while it is being imported; all
// else is right.
//
// Stands: before the solution
// Verdict: pass, 8 points

setTimeout(() => {
  throw new Error("nobody catches this");
}, 0);
await new Promise((resolve) => setTimeout(resolve, 100));
