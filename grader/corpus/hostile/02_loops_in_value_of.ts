// Makes the data of exp an object that loops for ever when a number is made of
// it.
//
// Stands: after the solution
// Verdict: wrong or timeout, 15 points

exp = (a) =>
  new Value(
    {
      valueOf() {
        for (;;);
      },
    } as never,
    [toValue(a)],
    "exp",
  );
