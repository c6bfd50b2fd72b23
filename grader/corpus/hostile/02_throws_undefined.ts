// Throws undefined in exp.
//
// Stands: after the solution
// Verdict: threw, 15 points

exp = () => {
  throw undefined;
};
