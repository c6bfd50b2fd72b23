// Awaits settled promises for ever, so that no timer ever has its turn.
//
// Stands: before the solution
// Verdict: timeout, 0 points

for (;;) await null;
