// Starts endless microtasks in an operation: they have their turn after the
// checks, and what is graded next in the same process should not suffer.
//
// Stands: after the solution
// Verdict: pass, 20 points

const right = sigmoid;
const again = () => queueMicrotask(again);
sigmoid = (a) => {
  again();
  return right(a);
};
