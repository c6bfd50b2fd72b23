// Throws in a timer, and again in the listener that is told of it, as soon as it
// has been looked at: what is graded next in the same process should not suffer.
//
// Stands: after the solution
// Verdict: pass, 20 points

addEventListener("error", () => {
  throw new Error("nobody catches this either");
});
const throws = () => {
  throw new Error("nobody catches this");
};
const right = sigmoid;
sigmoid = (a) => {
  setTimeout(throws, 0); // a check is never interrupted by a timer
  return right(a);
};
