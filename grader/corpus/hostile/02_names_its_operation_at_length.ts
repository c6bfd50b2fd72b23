// Gives exp an op of five million characters.
//
// Stands: after the solution
// Verdict: wrong, 18 points

const right = exp;
exp = (a) => Object.assign(right(a), { op: "exp".repeat(2e6) });
