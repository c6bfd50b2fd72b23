// Ends its process when it is imported, as if all had gone well.
//
// Stands: before the solution
// Verdict: crashed, 0 points

Deno.exit(0);
