// Prints every byte there is, in and out of order.
//
// Stands: before the solution
// Verdict: pass, 8 points

Deno.stdout.writeSync(Uint8Array.from({ length: 512 }, (_, i) => 7 * i));
