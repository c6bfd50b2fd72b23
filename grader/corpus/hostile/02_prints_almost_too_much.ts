// Is right, and prints nearly as much as it may, each time it is imported and
// in every process.
//
// Stands: before the solution
// Verdict: pass, 20 points

console.log("x".repeat(990_000));
