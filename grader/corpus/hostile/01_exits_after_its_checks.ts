// Ends its process as soon as it has been looked at: what is graded next in the
// same process should not suffer.
//
// Stands: after the solution
// Verdict: pass, 8 points

const right = Value.prototype.toString;
Value.prototype.toString = function () {
  setTimeout(() => Deno.exit(0), 0); // a check is never interrupted by a timer
  return right.call(this);
};
