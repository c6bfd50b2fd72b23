// Throws an error in exp that has a hundred million characters to say.
//
// Stands: after the solution
// Verdict: threw or timeout, 15 points

exp = () => {
  throw new Error("!".repeat(1e8));
};
