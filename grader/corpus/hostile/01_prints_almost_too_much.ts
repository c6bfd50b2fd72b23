// Prints nine hundred thousand characters, which is just not too much.
//
// Stands: before the solution
// Verdict: pass, 8 points

console.log("again ".repeat(150_000));
