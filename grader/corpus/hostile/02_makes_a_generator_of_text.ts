// Makes a generator of a text.
//
// Stands: before the solution
// Verdict: refused, 0 points

const Maker = (function* () {}).constructor as FunctionConstructor;
export const two = Maker("yield 1");
