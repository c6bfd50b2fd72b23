// Works only when it is called from the visible test, which the learner has
// before his eyes.
//
// Stands: after the solution
// Verdict: wrong, 4 points

const right = backward;
backward = (root) => {
  if (new Error().stack?.includes("_test.ts")) right(root);
};
