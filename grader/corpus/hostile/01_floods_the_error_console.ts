// Prints errors without end.
//
// Stands: before the solution
// Verdict: output-limit, 0 points

for (;;) console.error("again ".repeat(100));
