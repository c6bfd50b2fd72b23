// Sends itself the signal that makes a process pause, and is not woken up.
//
// Stands: before the solution
// Verdict: refused, 0 points

Deno.kill(Deno.pid, "SIGSTOP");
