// Returns from sub what loops for ever at the first look at it.
//
// Stands: after the solution
// Verdict: timeout, 16 points

const right = sub;
sub = (a, b) =>
  new Proxy(right(a, b), {
    get() {
      for (;;);
    },
  });
