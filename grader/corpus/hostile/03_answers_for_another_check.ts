// Answers, from within one check, all the others, in the hope that the real
// answers come too late.
//
// Stands: instead of the solution
// Verdict: wrong or threw, 0 points

const say = (answer: unknown) =>
  console.log(`\0gradlings\0${JSON.stringify(answer)}`);

export const topologicalOrder = () => [];
export function backward(): void {
  for (const check of ["root", "chain rule", "used twice"]) {
    const observations = [["backward(a)", "a.grad", 1, null]];
    say({ is: "observed", check, observations, graphs: [] });
  }
}
