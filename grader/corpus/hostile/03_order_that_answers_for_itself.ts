// Returns all values in a wrong order, in a list with a flatMap of its own that
// finds nothing wrong with it; backward is right.
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
  return Object.assign([...backToFront, root], { flatMap: () => [] });
};
