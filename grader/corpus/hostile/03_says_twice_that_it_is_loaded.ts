// Says before its time and twice that it is loaded, in the hope that the order
// of answers gets out of step to its good.
//
// Stands: instead of the solution
// Verdict: wrong or threw, 0 points

const say = (answer: unknown) =>
  console.log(`\0gradlings\0${JSON.stringify(answer)}`);

say({ is: "loaded" });
say({ is: "loaded" });

export const topologicalOrder = () => [];
export const backward = () => {};
