// Returns all values in a wrong order, and teaches every Map to answer 0, so
// that each value seems to stand at the front; backward is right.
//
// Stands: after the solution
// Verdict: wrong, 12 points

const ordered = topologicalOrder;
backward = (root) => {
  root.grad = 1;
  for (const value of ordered(root).reverse()) value.backwardStep();
};
topologicalOrder = (root) => {
  const [, ...backToFront] = ordered(root).reverse();
  return [...backToFront, root];
};
Map.prototype.get = () => 0;
