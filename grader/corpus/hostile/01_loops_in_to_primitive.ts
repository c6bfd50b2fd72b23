// Loops for ever when it is put into a text in another way than by toString.
//
// Stands: after the solution
// Verdict: timeout, 7 points

Object.defineProperty(Value.prototype, Symbol.toPrimitive, {
  value() {
    for (;;);
  },
});
