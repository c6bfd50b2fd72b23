// Throws in the listener of an event it sends itself in sigmoid; all else is
// right.
//
// Stands: after the solution
// Verdict: pass, 20 points

addEventListener("computed", () => {
  throw new Error("nobody catches this");
});
const right = sigmoid;
sigmoid = (a) => {
  dispatchEvent(new Event("computed"));
  return right(a);
};
