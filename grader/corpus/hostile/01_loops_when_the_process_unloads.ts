// Loops for ever when its process is about to end.
//
// Stands: before the solution
// Verdict: pass, 8 points

addEventListener("unload", () => {
  for (;;);
});
