// Returns an object with numbered properties and a length instead of an array;
// backward is right.
//
// Stands: after the solution
// Verdict: wrong, 12 points

const ordered = topologicalOrder;
backward = (root) => {
  root.grad = 1;
  for (const value of ordered(root).reverse()) value.backwardStep();
};
topologicalOrder = (root) => {
  const order = ordered(root);
  return { ...order, length: order.length } as unknown as Value[];
};
