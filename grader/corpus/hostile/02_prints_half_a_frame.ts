// Is right, and prints the beginning of a frame without its end: the next real
// answer must not be taken for the rest of it.
//
// Stands: before the solution
// Verdict: pass, 20 points

console.log("before\n\0gradlings\0{");
Deno.stdout.writeSync(new TextEncoder().encode('\0gradlings\0{"is":'));
