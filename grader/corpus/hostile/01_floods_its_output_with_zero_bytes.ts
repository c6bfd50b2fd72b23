// Writes bytes without end that are all zero, the first byte of the grader's own
// mark.
//
// Stands: before the solution
// Verdict: output-limit, 0 points

for (;;) Deno.stdout.writeSync(new Uint8Array(10_000));
