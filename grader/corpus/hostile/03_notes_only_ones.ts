// Computes nothing, and replaces push, so that whatever is written down
// anywhere becomes a 1.
//
// Stands: instead of the solution
// Verdict: wrong or threw, 0 points

const { push } = Array.prototype;
Array.prototype.push = function (...items) {
  for (const item of items) if (item?.what) item.value = 1;
  return push.apply(this, items);
};

export const topologicalOrder = () => [];
export const backward = () => {};
