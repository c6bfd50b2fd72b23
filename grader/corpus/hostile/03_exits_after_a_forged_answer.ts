// Prints a first answer and ends its process as if all had gone well, in the
// hope that what is not contradicted counts.
//
// Stands: instead of the solution
// Verdict: wrong or crashed, 0 points

const say = (answer: unknown) =>
  console.log(`\0gradlings\0${JSON.stringify(answer)}`);

say({ is: "loaded" });
say({ is: "observed", check: "order", observations: [], graphs: [] });
Deno.exit(0);

export const topologicalOrder = () => [];
export const backward = () => {};
