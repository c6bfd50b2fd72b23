// Starts a process that outlives it.
//
// Stands: before the solution
// Verdict: refused, 0 points

new Deno.Command(Deno.execPath(), { args: ["eval", "for (;;);"] }).spawn();
