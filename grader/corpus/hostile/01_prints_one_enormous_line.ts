// Prints one line of twenty million characters.
//
// Stands: before the solution
// Verdict: output-limit or timeout, 0 points

console.log("again".repeat(4e6));
