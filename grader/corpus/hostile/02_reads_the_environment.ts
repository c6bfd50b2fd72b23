// Reads the environment, where a token may be.
//
// Stands: before the solution
// Verdict: refused, 0 points

Deno.env.toObject();
