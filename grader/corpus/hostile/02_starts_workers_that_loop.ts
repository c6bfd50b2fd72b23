// Starts threads that loop for ever, in the hope that they outlive the process.
//
// Stands: before the solution
// Verdict: refused, 0 points

for (let i = 0; i < 10; i++) {
  new Worker("data:text/javascript,for(;;);", { type: "module" });
}
