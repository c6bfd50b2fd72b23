// Keeps ten million numbers each time tanh is called: whatever does without tanh
// keeps its points.
//
// Stands: after the solution
// Verdict: memory or timeout, 12 points

const kept: Float64Array[] = [];
const right = tanh;
tanh = (a) => {
  for (let i = 0; i < 1000; i++) kept.push(new Float64Array(1e7).fill(1));
  return right(a);
};
