// Throws an error in toString that loops for ever when its stack is read.
//
// Stands: after the solution
// Verdict: threw or timeout, 7 points

Value.prototype.toString = () => {
  throw Object.defineProperty(new Error(), "stack", {
    get() {
      for (;;);
    },
  });
};
