// Reads standard input until it ends, which takes the grader's words away and
// waits for ever.
//
// Stands: before the solution
// Verdict: refused, 0 points

while (Deno.stdin.readSync(new Uint8Array(1024)) !== null);
