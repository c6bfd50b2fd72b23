// Makes the result of sub one of its own inputs, so that no walk back comes to an
// end.
//
// Stands: after the solution
// Verdict: threw or wrong, 16 points

const right = sub;
sub = (a, b) => {
  const out = right(a, b);
  (out.prev as Value[]).push(out);
  return out;
};
