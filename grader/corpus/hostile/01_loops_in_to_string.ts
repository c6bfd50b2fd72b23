// Loops for ever in toString.
//
// Stands: after the solution
// Verdict: timeout, 7 points

Value.prototype.toString = () => {
  for (;;);
};
