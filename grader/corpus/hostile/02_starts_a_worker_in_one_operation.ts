// Starts a thread in tanh: whatever does without tanh keeps its points.
//
// Stands: after the solution
// Verdict: refused, 12 points

const right = tanh;
tanh = (a) => {
  new Worker("data:text/javascript,for(;;);", { type: "module" });
  return right(a);
};
