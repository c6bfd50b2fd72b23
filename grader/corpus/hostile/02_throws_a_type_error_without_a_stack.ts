// Throws a TypeError in exp that does not say where it comes from.
//
// Stands: after the solution
// Verdict: threw or wrong, 15 points

exp = () => {
  throw Object.assign(new TypeError("who knows where"), { stack: "" });
};
