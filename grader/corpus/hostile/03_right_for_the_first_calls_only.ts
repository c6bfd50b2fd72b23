// Is right in the first ten calls of backward and does nothing ever after, in
// the hope that only the first count.
//
// Stands: after the solution
// Verdict: wrong, 5 points

let calls = 0;
const right = backward;
backward = (root) => {
  if (calls++ < 10) right(root);
};
