// Throws a plain Error with another name where a TypeError is due: the name is
// not the kind.
//
// Stands: after the solution
// Verdict: wrong, 17 points

const right = pow;
pow = (a, exponent) => {
  if (typeof exponent === "number") return right(a, exponent);
  throw Object.assign(new Error("no number"), { name: "TypeError" });
};
