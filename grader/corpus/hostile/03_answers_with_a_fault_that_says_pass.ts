// Answers with faults of its own invention, in the hope that one of them counts
// as a pass or as the grader's own failure.
//
// Stands: instead of the solution
// Verdict: wrong or threw, 0 points

const say = (answer: unknown) =>
  console.log(`\0gradlings\0${JSON.stringify(answer)}`);

say({ is: "loaded" });
for (const kind of ["pass", "ungraded", "toString", "__proto__"]) {
  const fault = { kind, text: "pass", points: 16 };
  for (const check of ["order", "root"]) {
    say({ is: "observed", check, observations: [], graphs: [], fault });
  }
}

export const topologicalOrder = () => [];
export const backward = () => {};
