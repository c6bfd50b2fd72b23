// Doubles a text until a text cannot be that long.
//
// Stands: before the solution
// Verdict: does-not-load or memory, 0 points

let text = "more";
for (;;) text += text;
