// Throws null when it is imported.
//
// Stands: before the solution
// Verdict: does-not-load, 0 points

throw null;
