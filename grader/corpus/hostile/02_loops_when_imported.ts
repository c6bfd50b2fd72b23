// Loops for ever when it is imported.
//
// Stands: instead of the solution
// Verdict: timeout, 0 points

for (;;);
