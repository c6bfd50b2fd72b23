// Opens a port for others to connect to.
//
// Stands: before the solution
// Verdict: refused, 0 points

Deno.listen({ port: 0 });
