// Throws in toString what loops for ever when it is shown.
//
// Stands: after the solution
// Verdict: threw or timeout, 7 points

Value.prototype.toString = () => {
  throw {
    [Symbol.for("Deno.customInspect")]() {
      for (;;);
    },
  };
};
