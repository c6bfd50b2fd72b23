// Adds zero a million times on the way to sub: the number is right, but the way
// back is too long to be walked.
//
// Stands: after the solution
// Verdict: threw or memory or timeout, 16 points

const right = sub;
sub = (a, b) => {
  let out = right(a, b);
  for (let i = 0; i < 1e6; i++) out = add(out, 0);
  return out;
};
