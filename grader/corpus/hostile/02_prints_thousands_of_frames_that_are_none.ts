// Is right, and prints thousands of empty frames at once: whoever skips them
// one inside the other runs out of stack.
//
// Stands: before the solution
// Verdict: pass, 20 points

console.log("\0gradlings\0\n".repeat(60_000));
