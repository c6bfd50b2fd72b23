// Answers a check that does not exist, over and over, in the hope that points
// are given for every answer.
//
// Stands: instead of the solution
// Verdict: wrong or threw, 0 points

const say = (answer: unknown) =>
  console.log(`\0gradlings\0${JSON.stringify(answer)}`);

export const topologicalOrder = () => [];
export function backward(): void {
  say({ is: "observed", check: "everything", observations: [], graphs: [] });
}
