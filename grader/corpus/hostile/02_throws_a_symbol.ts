// Throws a symbol in exp.
//
// Stands: after the solution
// Verdict: threw, 15 points

exp = () => {
  throw Symbol("not an error");
};
