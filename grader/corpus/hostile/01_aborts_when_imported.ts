// Aborts its process, which looks from outside as if memory had run out.
//
// Stands: before the solution
// Verdict: refused, 0 points

process.abort();
