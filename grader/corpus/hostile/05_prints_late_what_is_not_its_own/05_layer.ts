// Is right; exercise 1 goes on printing in a timer, which is not shown here.
//
// Stands: after the solution
// Verdict: pass, 8 points

console.log("I am exercise 5");
