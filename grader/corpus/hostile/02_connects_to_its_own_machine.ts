// Connects to a port of its own machine.
//
// Stands: before the solution
// Verdict: refused, 0 points

await Deno.connect({ port: 22 });
