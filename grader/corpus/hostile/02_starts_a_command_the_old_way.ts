// Starts a process the way older versions of Deno did.
//
// Stands: before the solution
// Verdict: refused, 0 points

// deno-lint-ignore no-explicit-any
(Deno as any).run({ cmd: [Deno.execPath(), "eval", "for (;;);"] });
