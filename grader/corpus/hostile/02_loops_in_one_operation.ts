// Loops for ever in sigmoid only: whatever does without sigmoid keeps its points.
//
// Stands: after the solution
// Verdict: timeout, 15 points

sigmoid = () => {
  for (;;);
};
