// Throws an error in toString that loops for ever when its message is read.
//
// Stands: after the solution
// Verdict: threw or timeout, 7 points

Value.prototype.toString = () => {
  throw Object.defineProperty(new Error(), "message", {
    get() {
      for (;;);
    },
  });
};
