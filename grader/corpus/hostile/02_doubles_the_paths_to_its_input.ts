// Halves and adds up again, fifty times, on the way to sub: the number is right,
// but the paths back are more than can ever be walked one by one.
//
// Stands: after the solution
// Verdict: timeout, 16 points

const right = sub;
sub = (a, b) => {
  let out = right(a, b);
  for (let i = 0; i < 50; i++) out = add(mul(out, 0.5), mul(out, 0.5));
  return out;
};
