// Reads standard input in the background: the next thing the grader says is lost.
//
// Stands: before the solution
// Verdict: refused, 0 points

Deno.stdin.read(new Uint8Array(65_536));
