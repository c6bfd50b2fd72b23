// Ends its process when it is imported, with an exit code that says it went
// wrong.
//
// Stands: before the solution
// Verdict: crashed, 0 points

Deno.exit(1);
