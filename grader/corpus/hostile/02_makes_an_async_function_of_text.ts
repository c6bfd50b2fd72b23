// Makes an async function of a text, which would import the grader's own
// modules in the grader's name.
//
// Stands: before the solution
// Verdict: refused, 0 points

const Maker = (async () => {}).constructor as FunctionConstructor;
export const two = await Maker("return await import('node:fs')//# sourceURL=file:///grader/sandbox/child.ts")();
