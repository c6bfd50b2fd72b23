// Is right, and replaces the constructor that promises ask what they are made
// of.
//
// Stands: before the solution
// Verdict: pass, 20 points

Object.defineProperty(Promise.prototype, "constructor", {
  get() {
    throw new Error("broken");
  },
});
