// Ends its process with the exit code of one that has run out of memory.
//
// Stands: before the solution
// Verdict: crashed, 0 points

Deno.exit(134);
