// Says in exp that it is still to be written, with five million exclamation
// marks.
//
// Stands: after the solution
// Verdict: not-started, 15 points

exp = () => {
  throw new Error("TODO" + "!".repeat(5e6));
};
