// Kills the process that started it.
//
// Stands: before the solution
// Verdict: refused, 0 points

Deno.kill(Deno.ppid, "SIGKILL");
