// Writes without end to standard error.
//
// Stands: before the solution
// Verdict: timeout, 0 points

for (;;) Deno.stderr.writeSync(new Uint8Array(10_000));
