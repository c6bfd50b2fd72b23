// Writes the mark of an answer, and then without end and without a line feed.
//
// Stands: before the solution
// Verdict: output-limit, 0 points

Deno.stdout.writeSync(new TextEncoder().encode("\0gradlings\0{"));
for (;;) Deno.stdout.writeSync(new Uint8Array(10_000).fill(0x20));
