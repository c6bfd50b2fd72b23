// Has a text run as code.
//
// Stands: before the solution
// Verdict: refused, 0 points

export const two = eval("1 + 1");
