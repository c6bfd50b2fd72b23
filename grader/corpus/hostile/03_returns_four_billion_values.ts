// Gives the right order a length of four billion, nearly all of it holes.
//
// Stands: after the solution
// Verdict: wrong or timeout, 12 points

const right = topologicalOrder;
topologicalOrder = (root) =>
  Object.assign(right(root), { length: 2 ** 32 - 1 });
backward = (root) => {
  root.grad = 1;
  for (const value of right(root).reverse()) value.backwardStep();
};
