// Writes without end, and never ends a line.
//
// Stands: before the solution
// Verdict: output-limit, 0 points

const again = new TextEncoder().encode("again ".repeat(1000));
for (;;) Deno.stdout.writeSync(again);
