// Throws in toString.
//
// Stands: after the solution
// Verdict: threw, 7 points

Value.prototype.toString = () => {
  throw new Error("no text for you");
};
