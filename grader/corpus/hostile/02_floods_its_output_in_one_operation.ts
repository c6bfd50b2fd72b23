// Prints without end in pow: whatever does without pow keeps its points.
//
// Stands: after the solution
// Verdict: output-limit, 12 points

pow = () => {
  for (;;) console.log("again ".repeat(100));
};
