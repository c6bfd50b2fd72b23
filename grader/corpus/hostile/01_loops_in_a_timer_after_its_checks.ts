// Loops for ever as soon as it has been looked at: what is graded next in the same
// process should not suffer.
//
// Stands: after the solution
// Verdict: pass, 8 points

const loop = () => {
  for (;;);
};
const right = Value.prototype.toString;
Value.prototype.toString = function () {
  setTimeout(loop, 0); // a check is never interrupted by a timer
  return right.call(this);
};
