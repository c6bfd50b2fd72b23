// Answers with tens of thousands of observations at once, in the hope that
// comparing them is too much for the grader.
//
// Stands: instead of the solution
// Verdict: wrong or output-limit, 0 points

const say = (answer: unknown) =>
  console.log(`\0gradlings\0${JSON.stringify(answer)}`);

say({ is: "loaded" });
const observations = Array(60_000).fill(["", "", 1, null]);
say({ is: "observed", check: "order", observations, graphs: [] });

export const topologicalOrder = () => [];
export const backward = () => {};
