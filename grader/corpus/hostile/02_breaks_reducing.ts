// Is right, and replaces reduce and reverse of arrays by what throws.
//
// Stands: before the solution
// Verdict: pass, 20 points

const broken = (): never => {
  throw new Error("broken");
};
Array.prototype.reduce = Array.prototype.reverse = broken;
