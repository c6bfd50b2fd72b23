// Is right, and replaces repeat and padStart of strings by what throws.
//
// Stands: before the solution
// Verdict: pass, 20 points

const broken = (): never => {
  throw new Error("broken");
};
String.prototype.repeat = String.prototype.padStart = broken;
