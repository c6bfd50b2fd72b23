// Writes a file where the next exercise will be read.
//
// Stands: before the solution
// Verdict: refused, 0 points

Deno.writeTextFileSync(new URL("03_backward.ts", import.meta.url), "");
