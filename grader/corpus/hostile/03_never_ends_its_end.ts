// Is right, and does something without end when its process is asked to end: it
// must be gone all the same.
//
// Stands: before the solution
// Verdict: pass, 16 points

addEventListener("unload", () => {
  for (;;);
});
