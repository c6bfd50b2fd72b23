// Is right, and prints frames with nothing sensible in them, in the hope that
// the grader cannot read on.
//
// Stands: before the solution
// Verdict: pass, 20 points

console.log("\0gradlings\0{{{\n\0gradlings\0\n\0\0\0gradlings\0\u{fffd}\ud800");
console.log('\0gradlings\0{"__proto__":{"is":"loaded"}}');
console.log(`\0gradlings\0${"[".repeat(100_000)}`);
