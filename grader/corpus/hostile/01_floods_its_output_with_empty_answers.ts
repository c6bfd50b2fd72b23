// Writes the mark of an answer without end, each time with nothing behind it.
//
// Stands: before the solution
// Verdict: output-limit, 0 points

const empty = new TextEncoder().encode("\0gradlings\0\n".repeat(100_000));
for (;;) Deno.stdout.writeSync(empty);
