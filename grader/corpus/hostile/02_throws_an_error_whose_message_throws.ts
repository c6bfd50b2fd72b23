// Throws an error in exp that throws another one when it is looked at.
//
// Stands: after the solution
// Verdict: threw, 15 points

exp = () => {
  throw Object.defineProperty(new Error(), "message", {
    get() {
      throw new Error("look away");
    },
  });
};
