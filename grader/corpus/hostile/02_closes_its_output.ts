// Is right, but closes its standard output, after which no answer of it can be
// heard.
//
// Stands: before the solution
// Verdict: crashed or timeout or refused, 0 points

Deno.stdout.close();
