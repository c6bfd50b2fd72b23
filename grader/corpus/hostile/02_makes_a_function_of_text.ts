// Makes a function of a text.
//
// Stands: before the solution
// Verdict: refused, 0 points

export const two = new Function("return 1 + 1")();
