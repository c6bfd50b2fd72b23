// Has a text run as code, by another name of eval.
//
// Stands: before the solution
// Verdict: refused, 0 points

const run = globalThis["ev" + "al"];
export const two = run("1 + 1");
