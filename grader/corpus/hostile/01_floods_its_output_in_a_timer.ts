// Prints without end when a timer fires, while it is being imported.
//
// Stands: before the solution
// Verdict: output-limit, 0 points

setTimeout(() => {
  for (;;) console.log("again ".repeat(100));
}, 10);
await new Promise(() => {});
