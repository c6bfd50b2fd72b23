// Exits when it is imported, and loops for ever when the process is about to end.
//
// Stands: before the solution
// Verdict: timeout, 0 points

addEventListener("unload", () => {
  for (;;);
});
Deno.exit(0);
