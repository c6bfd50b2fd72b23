// Makes a function of a text, through the constructor of another one.
//
// Stands: before the solution
// Verdict: refused, 0 points

const Maker = (() => {}).constructor as FunctionConstructor;
export const two = Maker("return 1 + 1")();
