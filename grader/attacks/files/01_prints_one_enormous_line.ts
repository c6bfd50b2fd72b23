// Prints one line of twenty million characters.
//
// Stands: before the solution
// Verdict: output-limit, 0 points

console.log("again".repeat(4e6));
